package almanac.site;

import almanac.source.Span;
import java.util.List;

/** A page as an editor proofreads it: every sentence with its numbers filled in, in their order. */
public record Proof(Page page, List<Line> lines) {
  public Proof {
    lines = List.copyOf(lines);
  }

  /** What a line is to the reader. */
  public enum Kind {
    KICKER,
    TITLE,
    SUMMARY,
    KEY_FIGURE,
    ACTION,
    CARD,
    ROLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE,
    CALLOUT,
    /** Of a table; its cells are parted by {@code |}. */
    ROW,
    /** What a figure shows, as its title says it. */
    FINDING,
    /** Of a row's page, what a field of the row says. */
    FIELD,
    /** The text that stands for an image. */
    IMAGE,
    FOOTNOTE,
    /** Of a dataset, not of a page. */
    NOTE
  }

  /**
   * A sentence, or else a title, a row or the like.
   *
   * @param name of a finding its figure's, of a footnote or a note its own, of a field the field's;
   *     else empty
   * @param at where it begins in the author's file
   * @param anchor of its paragraph, heading or figure, or else of the heading above it; empty at
   *     the top of the page
   * @param text as the reader sees it; what could not be bound stands in its braces
   * @param values in the order of the sentence
   */
  public record Line(
      Kind kind, String name, Span at, String anchor, String text, List<ProofValue> values) {
    public Line {
      values = List.copyOf(values);
    }
  }
}
