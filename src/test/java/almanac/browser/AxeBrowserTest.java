package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What axe-core finds wrong for readers with disabilities: nothing. */
class AxeBrowserTest extends SiteInBrowser {
  /** Pages of each layout, by the layout's name. */
  private static final Map<String, List<String>> LAYOUTS =
      Map.ofEntries(
          Map.entry("404", List.of("404.html")),
          Map.entry("api", List.of("data/api.html")),
          Map.entry("chapter", List.of("report/2017/loans.html", "report/2017/linkage.html")),
          Map.entry("collection", List.of("policies/topic/insurance.html", "districts/index.html")),
          Map.entry("contents", List.of("report/2017/index.html")),
          Map.entry("dataset", List.of("data/loans.html", "data/branches.html")),
          Map.entry("datasets", List.of("data/index.html")),
          Map.entry("embed", List.of("figures/loans-growth.embed.html")),
          Map.entry("figure", List.of("figures/loans-growth.html")),
          Map.entry("figures", List.of("figures/index.html")),
          Map.entry("home", List.of("index.html")),
          Map.entry("infographic", List.of("picture.html")),
          Map.entry("notes", List.of("notes.html", "errata.html")),
          Map.entry("page", List.of("about.html", "accessibility.html")),
          Map.entry("row", List.of("policies/biomedical-insurance.html", "districts/minhang.html")),
          Map.entry("scheme", List.of("data/bank_assessment.html")),
          Map.entry("search", List.of("search.html")),
          Map.entry("volume", List.of("report.html")));

  /** A page that leads on at once: nobody reads it. */
  private static final String UNSEEN = "redirect";

  private static final List<String> MORE =
      List.of(
          "policies/index.html",
          "platforms/index.html",
          "organisations/cbrc-shanghai.html",
          "cases/linkage-one-stop.html",
          "en/report/2017/loans.html",
          "en/policies/index.html",
          "en/policies/biomedical-insurance.html",
          "en/data/loans.html",
          "en/accessibility.html");

  static final List<String> KINDS =
      Stream.concat(LAYOUTS.values().stream().flatMap(List::stream), MORE.stream())
          .sorted()
          .toList();

  @Test
  void thereIsAPageOfEveryLayout() throws IOException {
    try (Stream<Path> layouts = Files.list(Path.of("templates/page"))) {
      assertThat(
              layouts
                  .map(file -> file.getFileName().toString().replace(".jte", ""))
                  .filter(name -> !name.equals(UNSEEN)))
          .containsExactlyInAnyOrderElementsOf(LAYOUTS.keySet());
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void wideAndLight(String path) {
    assertThat(violations(path, WIDE, ColorScheme.LIGHT)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void wideAndDark(String path) {
    assertThat(violations(path, WIDE, ColorScheme.DARK)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void narrowAndLight(String path) {
    assertThat(violations(path, NARROW, ColorScheme.LIGHT)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void narrowAndDark(String path) {
    assertThat(violations(path, NARROW, ColorScheme.DARK)).isEmpty();
  }

  /** With all that can be opened open. */
  private List<String> violations(String path, int width, ColorScheme scheme) {
    Page page = open(path, options(width).setColorScheme(scheme));
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
    page.evaluate(script());
    return texts(
        page,
        """
        async () => (await axe.run({ rules: { 'target-size': { enabled: true } } })).violations.flatMap(v =>
          v.nodes.map(n => v.id + ': ' + n.html.slice(0, 200) + ' ' + n.failureSummary))
        """);
  }

  private static String script() {
    try (InputStream axe = AxeBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
