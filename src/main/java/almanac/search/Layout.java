package almanac.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of an index before its first page is read.
 *
 * @param sequences the number of files that say where sequences of characters occur
 * @param texts the number of files of text
 * @param names what the kinds of pages are called, by their numbers
 * @param words that a script speaks with, by their names
 */
public record Layout(int sequences, int texts, List<String> names, Map<String, String> words) {
  /** A file of text has about so many bytes. */
  private static final int TEXT = 8_000;

  /** Of text, on a page of no more than usual. */
  private static final int PAGE = 3_000;

  /** As many pages for a file of sequences. */
  private static final int PAGES = 4;

  public Layout {
    names = List.copyOf(names);
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }

  /**
   * That of an index of so many pages.
   *
   * @param more bytes of text that are expected beyond that of usual pages
   */
  public static Layout of(int pages, long more, List<String> names, Map<String, String> words) {
    int texts = (int) (((long) pages * PAGE + more) / TEXT);
    return new Layout(1 + pages / PAGES, 1 + texts, names, words);
  }

  /** The names of the files. */
  public List<String> files() {
    List<String> files = new ArrayList<>(List.of("start.js", "letters.js"));
    for (int i = 0; i < sequences; i++) {
      files.add("g" + i + ".js");
    }
    for (int i = 0; i < texts; i++) {
      files.add("t" + i + ".js");
    }
    return files;
  }
}
