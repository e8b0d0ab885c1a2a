package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.FirstSite;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The machine's browser and the site in this repository, each made once for all tests. */
final class Chromium {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Optional<Chromium> shared = Optional.empty();

  private final Browser browser;
  private final Path site;

  private Chromium(Browser browser, Path site) {
    this.browser = browser;
    this.site = site;
  }

  /** Where there is none the test is skipped, or fails with {@code ALMANAC_BROWSER=required}. */
  static synchronized Chromium shared() {
    if (shared.isEmpty()) {
      shared = Optional.of(launch(executable()));
    }
    return shared.get();
  }

  private static Path executable() {
    Path path = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(path)) {
      String reason = "no browser: " + path + " is not there; CHROMIUM names another";
      if ("required".equals(System.getenv("ALMANAC_BROWSER"))) {
        Assertions.fail(reason);
      }
      Assumptions.abort(reason);
    }
    return path;
  }

  private static Chromium launch(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Path site = built();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(playwright, site)));
    LaunchOptions options =
        new LaunchOptions().setExecutablePath(executable).setHeadless(true).setArgs(ARGUMENTS);
    return new Chromium(playwright.chromium().launch(options), site);
  }

  private static void end(Playwright playwright, Path site) {
    playwright.close();
    try (Stream<Path> made = Files.walk(site.getParent())) {
      for (Path path : made.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path built() {
    try {
      Path root = Files.createTempDirectory("first-site");
      FirstSite.Said said = FirstSite.copyTo(root).build();
      assertThat(said.exit()).as(said.text()).isZero();
      return root.resolve("site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Browser browser() {
    return browser;
  }

  /** The folder of the built site. */
  Path site() {
    return site;
  }
}
