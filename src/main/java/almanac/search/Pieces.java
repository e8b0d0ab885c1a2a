package almanac.search;

import almanac.markup.Passage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page cut into pieces that a browser reads one at a time. A piece is a list of texts: address,
 * title, trail, then its passages; the address of all but a page's first stands behind a {@code +}.
 * The first part of a passage begins with {@code =}, each further one with {@code +}; where a part
 * is a name, with {@code #} and {@code *}. Before a part whose anchor is another than the last
 * one's stands that anchor, behind {@code @}: a character that says how many of the last one's it
 * begins with (from a blank on), and the rest.
 */
final class Pieces {
  /** A piece ends after so many bytes. */
  private static final int ENOUGH = 6_000;

  private static final int MOST_SHARED = 90;

  private final Entry entry;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String anchor = "";
  private int weight;

  private Pieces(Entry entry) {
    this.entry = entry;
  }

  /**
   * A part of a page's text.
   *
   * @param script as a script writes it
   */
  record Piece(List<Passage> passages, String script) {
    Piece {
      passages = List.copyOf(passages);
    }
  }

  /** Those of a page, at least one. */
  static List<Piece> of(Entry entry) {
    Pieces pieces = new Pieces(entry);
    pieces.begin();
    for (Passage passage : entry.passages()) {
      if (pieces.weight > ENOUGH) {
        pieces.end();
        pieces.begin();
      }
      pieces.add(passage);
    }
    pieces.end();
    return pieces.pieces;
  }

  private void begin() {
    passages.clear();
    text.setLength(0);
    anchor = "";
    weight = 0;
    text.append("[").append(Script.text((pieces.isEmpty() ? "" : "+") + entry.address()));
    put(entry.title());
    put(entry.trail());
  }

  private void end() {
    pieces.add(new Piece(passages, text + "]"));
  }

  private void add(Passage passage) {
    passages.add(passage);
    boolean first = true;
    for (Passage.Part part : passage.parts()) {
      if (!part.anchor().equals(anchor)) {
        put("@" + anchored(part.anchor()));
        anchor = part.anchor();
      }
      put((part.name() ? first ? "#" : "*" : first ? "=" : "+") + part.text());
      first = false;
    }
  }

  private void put(String part) {
    text.append(',').append(Script.text(part));
    weight += part.getBytes(StandardCharsets.UTF_8).length;
  }

  private String anchored(String next) {
    int shared = 0;
    int most = Math.min(MOST_SHARED, Math.min(anchor.length(), next.length()));
    while (shared < most && anchor.charAt(shared) == next.charAt(shared)) {
      shared++;
    }
    return (char) (' ' + shared) + next.substring(shared);
  }
}
