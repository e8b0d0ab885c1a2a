package almanac.render;

import java.util.List;

/**
 * A page in a list of pages.
 *
 * @param kicker above the title, such as 第一章; may be empty
 * @param text one sentence, for a chapter its finding; may be empty
 * @param facts a few words each, such as the period or the number of rows
 */
public record CardView(String kicker, String title, String href, Html text, List<FactView> facts) {
  public CardView {
    facts = List.copyOf(facts);
  }
}
