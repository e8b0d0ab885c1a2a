package almanac.serve;

import almanac.serve.Showing.State;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a page has in the preview beyond its published bytes. */
final class Overlay {
  private static final String STYLE = "<link rel=\"stylesheet\" href=\"/-/almanac.css\">";

  /** Up to the end of what a page says it may load. */
  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta http-equiv=\"Content-Security-Policy\" content=\"[^\"]*)(?=\")",
          Pattern.CASE_INSENSITIVE);

  private Overlay() {}

  /** A page of the site with the mistakes over it, and the scripts of the preview. */
  static byte[] over(byte[] page, State state) {
    String html = open(new String(page, StandardCharsets.UTF_8));
    int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    return (html.substring(0, at) + elements(state, false) + html.substring(at))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A page that may load nothing but its own files may ask this server as well. */
  private static String open(String html) {
    return POLICY.matcher(html).replaceFirst("$1; connect-src 'self'");
  }

  /** A page of its own, for when there is none of the site. */
  static byte[] alone(State state) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Not built yet</title>%s</head>
        <body class="alone"><main><h1>There is no page to show yet</h1>
        <p>It comes as soon as the mistakes are mended.</p></main>
        %s</body>
        </html>
        """
        .formatted(STYLE, elements(state, true))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** In a shadow tree, so that the site's style and this one do not meet. */
  private static String elements(State state, boolean alone) {
    StringBuilder html = new StringBuilder("<almanac-mistakes><template shadowrootmode=\"open\">");
    html.append(STYLE).append("<section lang=\"en\" aria-label=\"Mistakes\" aria-live=\"polite\">");
    html.append(state.mistakes()).append("</section></template></almanac-mistakes>\n");
    for (Aid aid : Aids.ALL) {
      if (aid.isScript()) {
        html.append(script(aid, state, alone));
      }
    }
    return html.toString();
  }

  private static String script(Aid aid, State state, boolean alone) {
    return "<script src=\"/-/%s\" data-turn=\"%d\" data-shown=\"%s\"%s defer></script>\n"
        .formatted(aid.path(), state.turn(), state.shown(), alone ? " data-alone" : "");
  }
}
