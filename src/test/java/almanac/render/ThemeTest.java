package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of the theme, in both languages (design brief, parts 6 and 7). */
final class ThemeTest {
  private static final Span ORIGIN = new SourceFile("content/zh/index.md", "").start();
  private static final Path FOLDER = Path.of("templates");

  @Test
  void theListOfFilesIsThatOfTheFolder() throws IOException {
    List<String> listed = new ArrayList<>(Theme.ASSETS);
    listed.addAll(Theme.PRINT);
    listed.addAll(Theme.STRINGS);
    listed.addAll(Theme.TEMPLATES);
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(listed)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(f -> FOLDER.relativize(f).toString().replace('\\', '/'))
                  .toList());
    }
  }

  @Test
  void everyWordThatATemplateAsksForIsThereInBothLanguages() {
    TreeSet<String> asked = new TreeSet<>();
    for (String template : Theme.TEMPLATES) {
      String text = Theme.text(template);
      asked.addAll(all(text, "(?:get|count)\\((?:[^\"()]*\\(\\) \\? )?\"([a-z0-9]+[a-z0-9.]*)\""));
    }
    assertThat(ThemeWords.table("en").keySet()).containsAll(asked);
    assertThat(ThemeWords.table("zh").keySet()).containsAll(asked);
    assertThat(ThemeWords.table("en").keySet()).containsAll(ThemeWords.table("zh").keySet());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingOnAPageNeedsAnInlineStyleOrScript(Page page) {
    assertThat(page.html()).doesNotContainPattern("<[^>]*\\s(style|on[a-z]+|srcdoc)=");
    assertThat(page.html()).doesNotContain("<style", "javascript:");
    assertThat(all(page.html(), "<script([^>]*)>"))
        .allMatch(s -> s.contains("src=\"../assets/") || s.equals(" type=\"application/ld+json\""));
    assertThat(all(page.html(), "<script src[^>]*>([^<]+)")).isEmpty();
    assertThat(page.html()).doesNotContain("type=\"module\"");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anIdStandsOnceOnAPage(Page page) {
    assertThat(all(page.html(), "\\sid=\"([^\"]*)\"")).doesNotHaveDuplicates().doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkWithinThePageHasItsPlace(Page page) {
    List<String> ids = all(page.html(), "\\sid=\"([^\"]*)\"");
    assertThat(ids).containsAll(all(page.html(), "href=\"#([^\"]*)\""));
    assertThat(ids)
        .containsAll(
            all(page.html(), "aria-labelledby=\"([^\"]*)\"").stream()
                .flatMap(s -> Stream.of(s.split(" ", -1)))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsStartAtOneAndNeverSkipALevel(Page page) {
    int before = 0;
    for (String level : all(main(page.html()), "<h([1-6])[ >]")) {
      int now = Integer.parseInt(level);
      assertThat(now).isLessThanOrEqualTo(before + 1);
      before = now;
    }
    assertThat(all(page.html(), "<(h1)[ >]")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysItsLanguageAndThatOfForeignWords(Page page) {
    String tag = page.language().equals("zh") ? "zh-Hans" : "en";
    assertThat(page.html()).startsWith("<!doctype html>\n<html lang=\"" + tag + "\">");
    String without =
        page.html().replaceAll("(?s)<(a|section|span)[^>]*\\slang=\"zh-Hans\".*?</\\1>", "");
    if (page.language().equals("en")) {
      assertThat(without.replaceAll("(?s)<svg.*?</svg>|aria-label=\"注\\d\"", ""))
          .doesNotContainPattern("\\p{IsHan}");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTableHasACaptionAndEveryHeadAScope(Page page) {
    assertThat(all(page.html(), "(<caption)")).hasSameSizeAs(all(page.html(), "(<table)"));
    assertThat(all(page.html(), "<th([ >][^>]*)")).allMatch(th -> th.contains("scope="));
  }

  @ParameterizedTest
  @MethodSource("pagesWithAShell")
  void landmarksHaveNamesAndTheSkipLinkComesFirst(Page page) {
    assertThat(all(page.html(), "<nav([^>]*)>")).allMatch(nav -> nav.contains("aria-label"));
    assertThat(page.html())
        .containsSubsequence("<body>\n<a class=\"skip\" href=\"#main\">", "<header");
    assertThat(all(page.html(), "<(main|footer)[ >]")).containsExactly("main", "footer");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkNamesAFileOrAPlace(Page page) {
    assertThat(all(page.html(), "(?:href|src)=\"([^\"]*)\""))
        .allMatch(
            href ->
                href.matches(
                        "#.+|[\\w./-]+\\.(html|css|js|csv|png|svg|txt|xlsx|zip|json|jsonld|epub)(#.+)?")
                    || href.startsWith("https://example.org/"),
            "a file, a place, or the world outside");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsSmall(Page page) throws IOException {
    assertThat(gzip(page.html().getBytes(StandardCharsets.UTF_8))).isLessThan(15_000);
  }

  @Test
  void styleAndScriptKeepTheirBudgets() throws IOException {
    assertThat(gzip(StyleSheets.brief(Theme.bytes("assets/style.css")))).isLessThan(10 * 1024);
    byte[] theme = Scripts.brief(Theme.bytes("assets/theme.js"));
    assertThat(gzip(Scripts.brief(Theme.bytes("assets/site.js"))) + gzip(theme))
        .isLessThan(12 * 1024);
  }

  /** A page of the sample site. */
  record Page(String language, String template, String html) {
    @Override
    public String toString() {
      return language + " " + template;
    }
  }

  /** All but what other sites show in a frame, and what only leads on. */
  static List<Page> pagesWithAShell() {
    return pages().stream()
        .filter(page -> !List.of("page/embed", "page/redirect").contains(page.template()))
        .toList();
  }

  static List<Page> pages() {
    Templates templates = Templates.of(Map.of(), Path.of("target/none"), new Diagnostics());
    List<Page> pages = new ArrayList<>();
    for (String language : List.of("zh", "en")) {
      new Samples(language)
          .pages()
          .forEach(
              (name, view) ->
                  pages.add(
                      new Page(
                          language, name, text(language, templates.render(name, view, ORIGIN)))));
    }
    return pages;
  }

  private static String text(String language, byte[] page) {
    byte[] marked = language.equals("en") ? ForeignRuns.marked(page, "zh-Hans") : page;
    return new String(marked, StandardCharsets.UTF_8);
  }

  private static String main(String html) {
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }

  private static int gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
