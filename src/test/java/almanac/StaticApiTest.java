package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Sha256;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs are told of the site is so, and the examples on its page run as they stand. */
class StaticApiTest {
  /** Where the first site says that it stands. */
  private static final String HOST = "https://example.org/";

  private static final Pattern ADDRESS = Pattern.compile("https://example\\.org/[^\"\\s)]*");

  @TempDir static Path scratch;
  private static BuiltSite site;
  private static BuiltSite manual;
  private static HttpServer server;

  @BeforeAll
  static void serve() throws IOException {
    site = BuiltSite.first(scratch.resolve("first"));
    manual = BuiltSite.manual(scratch.resolve("manual"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newSingleThreadExecutor());
    server.createContext("/", StaticApiTest::answer);
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    Path file = site.folder().resolve(exchange.getRequestURI().getPath().substring(1));
    boolean there = Files.isRegularFile(file);
    byte[] body = there ? Files.readAllBytes(file) : new byte[0];
    exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void everyAddressOfTheIndexIsAFile() {
    List<String> addresses =
        all(ADDRESS, site.text("data/index.json")).map(a -> a.replaceFirst("#.*", "")).toList();
    assertThat(addresses).hasSizeGreaterThan(500);
    assertThat(addresses).allMatch(a -> Files.isRegularFile(file(a)));
  }

  @Test
  void aSiteThatDoesNotSayWhereItStandsHasRelativeAddresses() {
    URI index = URI.create("https://somewhere.example/data/index.json");
    JsonNode json = manual.json("data/index.json");
    for (JsonNode dataset : json.get("datasets")) {
      String address = dataset.get("files").get(0).get("url").stringValue();
      assertThat(address).doesNotContain(":");
      String path = index.resolve(address).getPath().substring(1);
      assertThat(manual.files(".csv")).contains(path);
    }
    assertThat(manual.text("data/api.html")).doesNotContain("example.org");
  }

  @Test
  void theIndexKnowsSizeAndDigestOfEachFile() {
    for (JsonNode dataset : site.json("data/index.json").get("datasets")) {
      for (JsonNode file : dataset.get("files")) {
        byte[] bytes = site.bytes(path(file.get("url").stringValue()));
        assertThat(file.get("bytes").longValue()).isEqualTo(bytes.length);
        assertThat(file.get("sha256").stringValue()).isEqualTo(Sha256.of(bytes));
      }
    }
  }

  @Test
  void anIndicatorIsItsCellsInEveryPeriod() {
    List<String> expected =
        site.text("data/loans.csv")
            .lines()
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[1].equals("all"))
            .map(cells -> cells[0] + "," + cells[5])
            .toList();
    assertThat(expected).hasSizeGreaterThan(1);
    assertThat(
            site.text("data/indicators/loans.balance.csv")
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(",亿元,.*", "")))
        .containsExactlyElementsOf(expected);
    assertThat(site.text("data/indicators/loans.balance.txt"))
        .isEqualTo(expected.get(expected.size() - 1).replaceFirst("^.*,", ""));
  }

  @Test
  void anIndicatorNamesTheSentencesThatUseIt() {
    JsonNode uses = site.json("data/indicators/loans.balance.json").get("uses");
    for (String language : List.of("zh", "en")) {
      assertThat(uses.get(language)).isNotEmpty();
      for (JsonNode use : uses.get(language)) {
        String[] parts = use.stringValue().split("#", -1);
        assertThat(file(parts[0])).exists();
        if (parts.length > 1) {
          assertThat(site.text(path(parts[0]))).contains("id=\"" + parts[1] + "\"");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "curl, sh, -e, .sh",
    "python, python3, -Xutf8, .py",
    "javascript, node, --no-warnings, .mjs",
    "r, Rscript, --vanilla, .R"
  })
  void theExampleRuns(String tool, String command, String option, String ending)
      throws IOException, InterruptedException {
    String needed = tool.equals("curl") ? "curl" : command;
    Assumptions.assumeTrue(isHere(needed), needed + " is not on this machine");
    Path folder = Files.createDirectories(scratch.resolve(tool));
    Path script = folder.resolve("example" + ending);
    Files.writeString(script, example("en", tool).replace(HOST, host()));
    Process process = process(folder, command, option, script.toAbsolutePath().toString()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    for (String value : values()) {
      assertThat(said).contains(value);
    }
  }

  /** What no program here can run is at least true of its addresses. */
  @ParameterizedTest
  @ValueSource(strings = {"excel", "libreoffice", "sheets"})
  void theExampleForSpreadsheetsReadsFilesThatAreThere(String tool) {
    List<String> addresses = all(ADDRESS, example("zh", tool)).toList();
    assertThat(addresses).hasSize(2).allMatch(a -> Files.isRegularFile(file(a)));
    assertThat(addresses.stream().filter(a -> a.endsWith(".txt")).map(a -> site.text(path(a))))
        .allMatch(text -> text.matches("-?\\d+(\\.\\d+)?"));
  }

  @Test
  void theExamplesAreTheSameInEveryLanguage() {
    for (String tool : List.of("curl", "python", "r", "javascript", "excel")) {
      assertThat(example("zh", tool)).isEqualTo(example("en", tool)).contains(HOST);
    }
  }

  /** Of the indicator that the examples read. */
  private static List<String> values() {
    Matcher name =
        Pattern.compile("data/indicators/([a-z0-9_.]+)\\.json").matcher(example("en", "python"));
    assertThat(name.find()).isTrue();
    return site.text("data/indicators/" + name.group(1) + ".csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1)[1])
        .toList();
  }

  private static String example(String language, String tool) {
    String page = site.text(language.equals("zh") ? "data/api.html" : "en/data/api.html");
    Matcher block =
        Pattern.compile("(?s)<pre data-tool=\"" + tool + "\"><code>(.*?)</code></pre>")
            .matcher(page);
    assertThat(block.find()).as(tool).isTrue();
    return block
        .group(1)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&amp;", "&");
  }

  private static String host() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private static String path(String address) {
    return address.substring(HOST.length());
  }

  private static Path file(String address) {
    return site.folder().resolve(path(address));
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group());
  }

  private static boolean isHere(String command) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  private static ProcessBuilder process(Path folder, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().put("no_proxy", "127.0.0.1");
    builder.environment().put("NO_PROXY", "127.0.0.1");
    return builder;
  }
}
