package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.cli.Main;
import almanac.render.CalculatorRuns;
import almanac.value.Rational;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build and the page come to the same points, exactly, whatever is entered. */
class TwoEnginesBrowserTest extends SiteInBrowser {
  private static final int RUNS = 1_000;
  private static final long SEED = 20_180_430;
  private static final Path KINDS = Path.of("src/test/resources/almanac/browser/kinds.yaml");
  private static final Path GOLDEN = Path.of("src/test/golden/scoring");

  /** Enters each run and reads the exact points: of items, of the groups, of all. */
  private static final String ENTER =
      """
      runs => {
        const form = document.querySelector('.calc')
        const outputs = [...form.querySelectorAll('output')]
        return runs.map(run => {
          for (const input of form.querySelectorAll('input')) input.value = run[input.name] || ''
          form.dispatchEvent(new Event('input'))
          return outputs.map(output => output.dataset.exact).join(' ')
        })
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bank_assessment", "station_assessment"})
  void ofTheReportsSchemes(String name) {
    compare(open("data/" + name + ".html"), Path.of("data", name + ".yaml"));
  }

  @Test
  void ofEveryKindOfRule() throws IOException {
    Path site = built();
    Page page = open("index.html");
    page.navigate(site.resolve("zh/data/clubs.html").toUri().toString());
    compare(page, GOLDEN.resolve("data/clubs.yaml"));
    page.navigate(site.resolve("data/kinds.html").toUri().toString());
    compare(page, KINDS);
  }

  private static void compare(Page page, Path data) {
    List<CalculatorRuns.Run> runs = CalculatorRuns.of(data, RUNS, SEED);
    List<?> exact =
        (List<?>) page.evaluate(ENTER, runs.stream().map(CalculatorRuns.Run::entries).toList());
    for (int i = 0; i < runs.size(); i++) {
      String came = exact.get(i).toString();
      String entries = runs.get(i).entries().toString();
      assertThat(came).as(entries).matches("[-0-9/ ]+");
      assertThat(points(came)).as(entries).isEqualTo(runs.get(i).points());
    }
  }

  private static List<Rational> points(String exact) {
    return Stream.of(exact.split(" ", -1)).map(TwoEnginesBrowserTest::fraction).toList();
  }

  private static Rational fraction(String written) {
    String[] parts = written.split("/", 2);
    return new Rational(new BigInteger(parts[0]), new BigInteger(parts[1]));
  }

  private Path built() throws IOException {
    for (String part : List.of("content/site.yaml", "content/en/index.md", "content/zh/index.md")) {
      copy(GOLDEN.resolve(part), part);
    }
    copy(GOLDEN.resolve("data/clubs.yaml"), "data/clubs.yaml");
    copy(KINDS, "data/kinds.yaml");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit = Main.run(new String[] {"build", folder.toString()}, stream, stream);
    assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    return folder.resolve("site");
  }

  private void copy(Path file, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.resolveSibling(""));
    Files.copy(file, target);
  }
}
