package almanac.print;

import java.text.Normalizer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Texts as they are to be copied from the page. */
final class Wording {
  private Wording() {}

  /** Titles are taken off, for a screen reader would read them in place of what is written. */
  static void settle(Document document) {
    for (Text text : Nodes.texts(Nodes.root(document))) {
      text.setData(plain(text.getData()));
    }
    for (Element element : Nodes.all(Nodes.root(document))) {
      if (!Nodes.name(element).equals("abbr")) {
        element.removeAttribute("title");
      }
    }
  }

  /** Radicals and compatibility ideographs as the ideographs that they look like. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> character != 0xad)
        .mapToObj(Character::toString)
        .map(
            one ->
                isLookalike(one.codePointAt(0))
                    ? Normalizer.normalize(one, Normalizer.Form.NFKC)
                    : one)
        .forEach(plain::append);
    return plain.toString();
  }

  private static boolean isLookalike(int character) {
    return (character >= 0x2e80 && character <= 0x2fdf)
        || (character >= 0xf900 && character <= 0xfaff)
        || (character >= 0x2f800 && character <= 0x2fa1f);
  }
}
