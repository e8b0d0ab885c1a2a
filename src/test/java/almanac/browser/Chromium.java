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
import java.util.function.Supplier;
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

  /** What a reader sets who needs text of twice the size. */
  private static final String LARGE = "--blink-settings=defaultFontSize=32";

  private final Browser browser;
  private final Supplier<Browser> large;
  private final Path site;
  private Optional<Browser> launched = Optional.empty();

  private Chromium(Browser browser, Supplier<Browser> large, Path site) {
    this.browser = browser;
    this.large = large;
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
    return new Chromium(
        launch(playwright, executable, ARGUMENTS),
        () ->
            launch(
                playwright,
                executable,
                Stream.concat(ARGUMENTS.stream(), Stream.of(LARGE)).toList()),
        site);
  }

  private static Browser launch(Playwright playwright, Path executable, List<String> arguments) {
    return playwright
        .chromium()
        .launch(
            new LaunchOptions().setExecutablePath(executable).setHeadless(true).setArgs(arguments));
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

  /** The same where text is twice as large. */
  Browser large() {
    if (launched.isEmpty()) {
      launched = Optional.of(large.get());
    }
    return launched.get();
  }

  /** The folder of the built site. */
  Path site() {
    return site;
  }
}
