package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the script of every page finds, without what it shows: the same lines, cut out of it. */
final class SearchEngine {
  private static final String FIRST = "    /** @type {Object<string, any>} */\n    const values";
  private static final String LAST = "    /** @param {string} href @param {(Node";

  private static final String START =
      """
      base => {
        %s
        window.fold = async texts => {
          start = await load('start')
          return texts.map(text => fold(text).text.replace(/ $/, ''))
        }
        window.ask = async text => (await (await ask(text))()(1e9)).hits
      }
      """;

  private final Page page;

  private SearchEngine(Page page) {
    this.page = page;
  }

  /**
   * In a page.
   *
   * @param index the folder of an index, as an address
   */
  static SearchEngine in(Page page, String index) {
    page.evaluate(START.formatted(engine()), index);
    return new SearchEngine(page);
  }

  private static String engine() {
    try {
      String script = Files.readString(Path.of("templates/assets/site.js"));
      assertThat(script).containsOnlyOnce(FIRST).containsOnlyOnce(LAST);
      return script.substring(script.indexOf(FIRST), script.indexOf(LAST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts as they are searched. */
  @SuppressWarnings("unchecked")
  List<String> fold(List<String> texts) {
    return (List<String>) page.evaluate("texts => fold(texts)", texts);
  }

  /** All hits of a text: address, title, marks in it, and places with anchor, text and marks. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> ask(String text) {
    return (List<Map<String, Object>>) page.evaluate("text => ask(text)", text);
  }
}
