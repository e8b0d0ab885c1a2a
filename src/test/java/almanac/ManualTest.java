package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.chart.ChartTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manual is a sound site, and leaves out nothing that an author can write. */
class ManualTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final String[] FORMATS = {
    "datasets", "values", "pages", "figures", "collections", "scoring", "site"
  };

  /** A list of words in a file that refuses keys which it does not know. */
  private static final Pattern WORDS =
      Pattern.compile("List\\.of\\(\\s*((?:\"[A-Za-z]+\"(?:,\\s*)?)+)\\)");

  private static final Pattern REFUSES = Pattern.compile("\\.allow\\(|\"unknown-key\"|COLUMNS");

  @BeforeAll
  static void build() {
    FirstSite.Said said = run("build");
    assertThat(said.exit()).as(said.text()).isZero();
  }

  private static FirstSite.Said run(String command) {
    String output = Manual.OUTPUT.toAbsolutePath().toString();
    return Manual.run(command, Manual.ROOT.toString(), "--output", output);
  }

  @Test
  void hasNoErrorNoWarningAndNoDigitThatIsBoundToNothing() {
    assertThat(run("check").text())
        .doesNotContain(": error:", ": warning:")
        .contains("unbound digits: 0 · dead links: 0");
  }

  @Test
  void isOfValidPages() throws Exception {
    List<String> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(Manual.OUTPUT)) {
      for (Path page : walk.filter(file -> file.toString().endsWith(".html")).toList()) {
        ValidPagesTest.messages(page).forEach(message -> found.add(page + " " + message));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void drawsEveryChartType() {
    for (String type : Stream.concat(ChartTypes.names().stream(), Stream.of("table")).toList()) {
      assertThat(drawn(type)).as(type).isNotEmpty();
      assertThat(Manual.page("figures")).contains("## " + type + " {#" + type + "}");
    }
  }

  /** The figures of a type that the page of figures places. */
  private static List<String> drawn(String type) {
    Pattern figure = Pattern.compile("(?m)^  ([a-z0-9-]+):\\n    chart: " + type + "$");
    return data().stream()
        .flatMap(text -> Manual.all(figure, text))
        .map(found -> found.group(1))
        .filter(id -> Manual.page("figures").contains("(figure:" + id + ")"))
        .toList();
  }

  private static List<String> data() {
    return Manual.texts(Manual.ROOT.resolve("data"), ".yaml");
  }

  @Test
  void showsTheLinesThatDrawEachFigure() {
    List<String> shown =
        Manual.blocks(Manual.page("figures")).stream()
            .filter(block -> block.language().equals("yaml"))
            .map(block -> block.text().indent(2))
            .toList();
    Pattern placed = Pattern.compile("(?m)^!\\[.*\\]\\(figure:([a-z0-9-]+)\\)$");
    assertThat(Manual.all(placed, Manual.page("figures")).map(found -> found.group(1)))
        .allSatisfy(id -> assertThat(shown).anyMatch(lines -> lines.startsWith("  " + id + ":")));
    assertThat(shown).allSatisfy(lines -> assertThat(data()).anyMatch(t -> t.contains(lines)));
  }

  @Test
  void namesEveryCommandWithItsOptions() {
    Pattern command = Pattern.compile("(?m)^  ([a-z]+) ");
    Pattern option = Pattern.compile("(?<![\\w-])--?[A-Za-z][a-z-]*");
    String help = Manual.run("--help").text();
    assertThat(help).contains("Commands:");
    List<String> commands =
        Manual.all(command, help.substring(help.indexOf("Commands:")))
            .map(m -> m.group(1))
            .toList();
    Set<String> words = new TreeSet<>();
    Manual.all(option, help).forEach(found -> words.add(found.group()));
    for (String name : commands) {
      words.add("## " + name + " {#" + name + "}");
      Manual.all(option, Manual.run(name, "--help").text()).forEach(m -> words.add(m.group()));
    }
    assertThat(words).contains("## build {#build}", "--output", "--version");
    assertThat(Manual.page("commands")).contains(words);
  }

  @Test
  void namesEveryKey() {
    assertThat(keys()).contains("foreignKeys", "printed", "kicker", "asOf", "bracket", "aliases");
    assertThat(keys()).allSatisfy(key -> assertThat(formats()).contains(key));
  }

  /** What the pages about formats have in code. */
  private static Set<String> formats() {
    Set<String> words = new TreeSet<>();
    for (String name : FORMATS) {
      Manual.all(Pattern.compile("`[^`\\n]+`"), Manual.page(name))
          .flatMap(code -> Manual.all(Pattern.compile("[A-Za-z]+"), code.group()))
          .forEach(word -> words.add(word.group()));
    }
    return words;
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    Manual.texts(MAIN, ".java").stream()
        .filter(source -> REFUSES.matcher(source).find())
        .flatMap(source -> Manual.all(WORDS, source))
        .flatMap(list -> Manual.all(Pattern.compile("\\w+"), list.group(1)))
        .forEach(word -> keys.add(word.group()));
    return keys;
  }

  @Test
  void namesEveryFunction() {
    String operations = Manual.texts(MAIN.resolve("almanac/value"), "/Operation.java").get(0);
    List<String> names =
        Manual.all(Pattern.compile("(?m)^  ([A-Z]+)\\(\\d"), operations)
            .map(found -> found.group(1).toLowerCase(Locale.ROOT) + "(")
            .toList();
    assertThat(names).contains("rise(", "share(");
    assertThat(Manual.page("values")).contains(names);
  }
}
