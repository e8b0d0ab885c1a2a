package almanac.render;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** HTML that is ready to be written as it is. Whatever else a template prints is escaped. */
public record Html(String text) implements Content {
  public static final Html NONE = new Html("");

  /** Plain text, escaped for an element's content and for a quoted attribute. */
  public static Html of(String plain) {
    return new Html(
        plain
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&#34;")
            .replace("'", "&#39;"));
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public boolean isEmptyContent() {
    return isEmpty();
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
