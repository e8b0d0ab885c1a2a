package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What axe-core finds wrong for readers with disabilities: nothing. */
class AxeBrowserTest extends SiteInBrowser {
  static final List<String> KINDS =
      List.of(
          "index.html",
          "report/2017/index.html",
          "report/2017/loans.html",
          "report/2017/linkage.html",
          "policies/index.html",
          "policies/biomedical-insurance.html",
          "policies/topic/insurance.html",
          "platforms/index.html",
          "districts/index.html",
          "districts/minhang.html",
          "organisations/cbrc-shanghai.html",
          "cases/linkage-one-stop.html",
          "picture.html",
          "data/loans.html",
          "data/branches.html",
          "data/bank_assessment.html",
          "figures/index.html",
          "figures/loans-growth.html",
          "figures/loans-growth.embed.html",
          "data/index.html",
          "data/api.html",
          "notes.html",
          "errata.html",
          "about.html",
          "404.html",
          "en/report/2017/loans.html",
          "en/policies/index.html",
          "en/policies/biomedical-insurance.html",
          "en/data/loans.html");

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
        async () => (await axe.run()).violations.flatMap(v =>
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
