package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplatesTest {
  private static final Span ORIGIN = new SourceFile("content/zh/about.md", "# x").start();

  private final Diagnostics diagnostics = new Diagnostics();

  private final Path cache;

  TemplatesTest(@TempDir Path cache) {
    this.cache = cache;
  }

  @Test
  void theThemeNeedsNoCache() throws IOException {
    Map<String, SourceFile> same =
        site("page/page.jte", Theme.text("page/page.jte"), "assets/style.css", "a {}");
    assertThat(page(templates(same))).contains("<h1>编制说明</h1>");
    assertThat(folders()).isEmpty();
  }

  @Test
  void aSitesOwnFileIsLaidOverTheTheme() {
    Templates templates = templates(site("part/head.jte", head("<h1 class=\"own\">${title}</h1>")));
    assertThat(page(templates)).contains("<h1 class=\"own\">编制说明</h1>").contains("class=\"skip\"");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aLayoutOfASitesOwnIsAFileAndNothingElse() {
    String text = "@param almanac.render.PageView page\n<p>${page.title()}</p>\n";
    Templates templates = templates(site("page/leaflet.jte", text));
    assertThat(templates.has("page/leaflet")).isTrue();
    assertThat(templates.has("page/poster")).isFalse();
    assertThat(templates.names())
        .contains("page/leaflet", "page/home")
        .doesNotContain("page/poster");
    assertThat(render(templates, "page/leaflet")).isEqualTo("<p>编制说明</p>\n");
  }

  @Test
  void classesAreKeptForEachStateOfTheTemplates() throws IOException {
    templates(site("part/head.jte", head("<h1>1 ${title}</h1>")));
    templates(site("part/head.jte", head("<h1>1 ${title}</h1>")));
    assertThat(folders()).hasSize(1);
    templates(site("part/head.jte", head("<h1>2 ${title}</h1>")));
    assertThat(folders()).hasSize(2);
  }

  @Test
  void whatIsPrintedIsEscapedUnlessItIsHtml() {
    String text = "@param almanac.render.PageView page\n${page.kicker()}${page.lede()}";
    Templates templates = templates(site("page/leaflet.jte", text));
    PageView view = view("<b>", new Html("<i>1</i>"));
    assertThat(new String(templates.render("page/leaflet", view, ORIGIN), StandardCharsets.UTF_8))
        .isEqualTo("&lt;b&gt;<i>1</i>");
  }

  @Test
  void unknownNamesAreReportedWhereTheyStandAllOfThemAtOnce() {
    templates(
        site(
            "part/head.jte",
            head("<h1>${titel}</h1>\n<p>${lead}</p>"),
            "page/leaflet.jte",
            "@param almanac.render.PageView page\n\n${page.heading()}\n"));
    assertThat(diagnostics.sorted())
        .extracting(d -> d.at().toString())
        .containsExactly(
            "templates/page/leaflet.jte:3:1",
            "templates/part/head.jte:4:1",
            "templates/part/head.jte:5:1");
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly("template-error");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly(
            "no method called \"heading()\" in \"page\"",
            "no variable called \"titel\"",
            "no variable called \"lead\"");
  }

  @Test
  void aBlockThatIsNotClosedIsReported() {
    templates(
        site("page/leaflet.jte", "@param almanac.render.PageView page\n@if(true)\n<p>x</p>\n"));
    Diagnostic found = diagnostics.sorted().get(0);
    assertThat(found.at().file().path()).isEqualTo("templates/page/leaflet.jte");
    assertThat(found.message()).contains("@endif");
  }

  @Test
  void everyTemplateThatCannotBeReadIsReported() {
    String open = "@param almanac.render.PageView page\n@if(true)\n<p>x</p>\n";
    templates(site("page/a.jte", open, "page/b.jte", open));
    assertThat(diagnostics.sorted())
        .extracting(d -> d.at().file().path())
        .containsExactly("templates/page/a.jte", "templates/page/b.jte");
    assertThat(diagnostics.sorted().get(0).message()).isEqualTo("missing @endif");
  }

  @Test
  void aCallOfATemplateThatIsNotThereIsReported() {
    String text = "@param almanac.render.PageView page\n<p>\n@template.part.nothing()\n</p>\n";
    templates(site("page/leaflet.jte", text));
    Diagnostic found = diagnostics.sorted().get(0);
    assertThat(found.at().toString()).isEqualTo("templates/page/leaflet.jte:3:1");
    assertThat(found.message()).contains("part/nothing.jte");
  }

  @Test
  void aTemplateThatFailsNamesItsLineAndThePage() {
    String text =
        "@param almanac.render.PageView page\n<p>\n${page.shell().words().get(\"leaflet\")}</p>\n";
    Templates templates = templates(site("page/leaflet.jte", text));
    assertThat(render(templates, "page/leaflet")).isEmpty();
    assertThat(render(templates, "page/leaflet")).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    Diagnostic found = diagnostics.sorted().get(0);
    assertThat(found.at().toString()).isEqualTo("templates/page/leaflet.jte:3:1");
    assertThat(found.message()).isEqualTo("no words called \"leaflet\"");
    assertThat(found.help()).contains("content/zh/about.md");
  }

  @Test
  void afterAMistakeTheThemeStandsIn() {
    Templates templates = templates(site("part/head.jte", head("${nothing}")));
    assertThat(page(templates)).contains("<h1>编制说明</h1>");
  }

  @Test
  void aLayoutThatDoesNotCompileIsReportedOnceAndDrawsNothing() {
    Templates templates = templates(site("page/leaflet.jte", "@param String x\n${y}\n"));
    assertThat(templates.has("page/leaflet")).isTrue();
    assertThat(render(templates, "page/leaflet")).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
  }

  private Templates templates(Map<String, SourceFile> site) {
    return Templates.of(site, cache, diagnostics);
  }

  private static String head(String html) {
    return "@param String kicker = \"\"\n@param String title\n"
        + "@param almanac.render.Html lede = almanac.render.Html.NONE\n"
        + html
        + "\n";
  }

  private static Map<String, SourceFile> site(String... namesAndTexts) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      String name = namesAndTexts[i];
      files.put(name, new SourceFile("templates/" + name, namesAndTexts[i + 1]));
    }
    return files;
  }

  private static PageView view(String kicker, Html lede) {
    PageView about = new SamplePages(new Samples("zh")).about();
    return new PageView(
        about.shell(),
        kicker,
        about.title(),
        lede,
        List.of(),
        List.of(),
        List.of(),
        Html.NONE,
        about.previous(),
        about.next());
  }

  private static String page(Templates templates) {
    return render(templates, "page/page");
  }

  private static String render(Templates templates, String name) {
    return new String(templates.render(name, view("", Html.NONE), ORIGIN), StandardCharsets.UTF_8);
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.toList();
    }
  }
}
