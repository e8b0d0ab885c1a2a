package almanac.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that open pages of the built site, from the folder on disk. */
abstract class SiteInBrowser {
  static final int WIDE = 1360;
  static final int NARROW = 390;

  /** One page of each kind, in both languages. */
  static final List<String> PAGES =
      List.of(
          "index.html",
          "report/2017/index.html",
          "report/2017/loans.html",
          "report/2017/linkage.html",
          "policies/index.html",
          "policies/biomedical-insurance.html",
          "policies/topic/insurance.html",
          "districts/minhang.html",
          "organisations/cbrc-shanghai.html",
          "picture.html",
          "data/loans.html",
          "data/bank_assessment.html",
          "figures/index.html",
          "figures/loans-growth.html",
          "data/index.html",
          "data/api.html",
          "notes.html",
          "errata.html",
          "about.html",
          "404.html",
          "en/index.html",
          "en/report/2017/index.html",
          "en/report/2017/loans.html",
          "en/report/2017/linkage.html",
          "en/policies/index.html",
          "en/policies/biomedical-insurance.html",
          "en/policies/topic/insurance.html",
          "en/data/loans.html",
          "en/data/index.html",
          "en/notes.html",
          "en/errata.html",
          "en/about.html");

  /** The pages with drawings. */
  static final List<String> CHAPTERS =
      PAGES.stream().filter(p -> p.endsWith("loans.html") || p.endsWith("linkage.html")).toList();

  static final String SERVER = "http://almanac.test/";

  /** The site in a folder below the root of a domain. */
  static final String FOLDER = SERVER + "some/folder/";

  private static final Map<Integer, Page> LOOKED_AT = new HashMap<>();

  private final List<BrowserContext> contexts = new ArrayList<>();

  /** Skips the test where there is no browser. */
  @BeforeEach
  void needsABrowser() {
    Chromium.shared();
  }

  @AfterEach
  void closePages() {
    contexts.forEach(BrowserContext::close);
  }

  /** A page to look at; what is done to it others would see. */
  static Page look(String path) {
    return look(path, WIDE);
  }

  static Page look(String path, int width) {
    Page page = LOOKED_AT.computeIfAbsent(width, w -> page(options(w)));
    if (!page.url().equals(address(path))) {
      page.navigate(address(path));
    }
    return page;
  }

  /** A page to do something with, in a browser that knows nothing yet. */
  final Page open(String path) {
    return open(path, options(WIDE));
  }

  static NewContextOptions options(int width) {
    return new NewContextOptions()
        .setViewportSize(width, 900)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  final Page open(String path, NewContextOptions options) {
    return open(path, options, page -> {});
  }

  /**
   * Opens a page, in a browser that knows nothing yet.
   *
   * @param before the page is asked for
   */
  final Page open(String path, NewContextOptions options, Consumer<Page> before) {
    return visit(address(path), options, before);
  }

  /** Opens an address, in a browser that knows nothing yet. */
  final Page visit(String address, NewContextOptions options, Consumer<Page> before) {
    Page page = page(options);
    contexts.add(page.context());
    before.accept(page);
    page.navigate(address);
    return page;
  }

  private static Page page(NewContextOptions options) {
    return page(Chromium.shared().browser(), options);
  }

  /** A page of a browser that knows nothing yet. */
  static Page page(Browser browser, NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.route(SERVER + "**", SiteInBrowser::serve);
    return context.newPage();
  }

  /** The page for what is not there is seen from a server only, whose root its links start at. */
  /**
   * @param path of a file, with a query or the place in it
   */
  static String address(String path) {
    String file = path.replaceFirst("[?#].*", "");
    return path.equals("404.html")
        ? SERVER + "no/such/page.html"
        : site().resolve(file).toUri() + path.substring(file.length());
  }

  static boolean isOwn(String address) {
    return address.startsWith("file:") || address.startsWith(SERVER);
  }

  static Path site() {
    return Chromium.shared().site();
  }

  private static void serve(Route route) {
    String asked = route.request().url().replaceFirst("[?#].*", "");
    Path file =
        site().resolve(asked.substring((asked.startsWith(FOLDER) ? FOLDER : SERVER).length()));
    Path served = Files.isRegularFile(file) ? file : site().resolve("404.html");
    route.fulfill(new Route.FulfillOptions().setPath(served));
  }

  /** What a script in the page returns: a list of texts. */
  @SuppressWarnings("unchecked")
  static List<String> texts(Page page, String script) {
    return (List<String>) page.evaluate(script);
  }
}
