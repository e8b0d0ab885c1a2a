package almanac.print;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document to be read by a program for books.
 *
 * @param imprint what is said of it
 * @param parts in the order of reading; the first is the cover
 * @param contents lead to files of the parts and ids in them
 * @param css of the book
 * @param images by their {@code src}, which ends as its kind of file does
 */
public record Book(
    Imprint imprint,
    List<Part> parts,
    List<Line> contents,
    String css,
    Map<String, byte[]> images) {
  public Book {
    parts = List.copyOf(parts);
    contents = List.copyOf(contents);
    images = Collections.unmodifiableMap(new TreeMap<>(images));
  }

  /**
   * What is said of a book.
   *
   * @param language BCP 47
   * @param publisher may be empty
   * @param rights may be empty
   * @param identifier the same for every edition of the book, a URI
   * @param modified an ISO date
   * @param contents what its table of contents is called
   */
  public record Imprint(
      String title,
      String language,
      String publisher,
      String rights,
      String identifier,
      String modified,
      String contents) {}

  /**
   * A file of the book.
   *
   * @param file its name, {@code part-1.xhtml}
   * @param body in XHTML, with {@code epub:type} where wanted
   */
  public record Part(String file, String title, String body) {}

  /** A line of the contents, with those below it. */
  public record Line(String text, String href, List<Line> below) {
    public Line {
      below = List.copyOf(below);
    }
  }
}
