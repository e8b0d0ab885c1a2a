package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a number to its cell, from a cell to its formula, from a figure to all that it is made of.
 */
final class TracedPagesTest {
  private static final Pattern VALUE =
      Pattern.compile("<a class=\"value\" href=\"([^\"#]*)#([^\"]*)\">");

  @TempDir private static Path folder;

  private static Path output = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    FirstSite site = FirstSite.copyTo(folder.resolve("site"));
    assertThat(site.build().errors()).isEmpty();
    output = site.output();
  }

  private static String page(String path) {
    try {
      return Files.readString(output.resolve(path));
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  private static Set<String> ids(String html) {
    Set<String> ids = new TreeSet<>();
    Pattern.compile("\\sid=\"([^\"]*)\"").matcher(html).results().forEach(m -> ids.add(m.group(1)));
    return ids;
  }

  private static List<String> paths(String part) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html") && path.contains(part))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyTracedNumberLeadsToACellARowOrItsWorking() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String path : paths("")) {
      for (MatchResult value : VALUE.matcher(page(path)).results().toList()) {
        Path target = output.resolve(path).resolveSibling(value.group(1)).normalize();
        String there = value.group(1).isEmpty() ? page(path) : Files.readString(target);
        if (!ids(there).contains(value.group(2))) {
          lost.add(path + " " + value.group());
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void aPublishedNumberOfASentenceLeadsToItsCell() {
    assertThat(page("report/2017/loans.html"))
        .contains("<a class=\"value\" href=\"../../data/loans.html#c-2017-all.balance\">");
    assertThat(page("data/loans.html"))
        .containsPattern("<td id=\"c-2017-all.balance\" class=\"n\">2,071.27");
  }

  @Test
  void aComputedNumberOfASentenceLeadsToItsFormulaItsInputsAndItsInterval() {
    assertThat(page("report/2017/loans.html"))
        .containsPattern("href=\"#(calc-\\d+)\"><data value=\"570.91\"")
        .contains("<b>570.91亿元</b><span>贷款余额比上期的增加</span>")
        .contains("#c-2016-all.balance\">570.91亿元</a>) = 570.91亿元")
        .contains("（按所用各数的舍入，为570.905～570.915亿元）");
  }

  @Test
  void checkedWordsLeadToWhatWasChecked() {
    assertThat(page("report/2017/loans.html"))
        .contains("<b>首次超过2000亿元</b><span>贷款余额 &gt; 2,000亿元，此前各期都不成立</span>");
  }

  @Test
  void aComputedCellLeadsToItsWorking() {
    assertThat(page("en/data/loans.html"))
        .contains("<td id=\"c-2016-all.borrowers\" class=\"n computed\">")
        .contains("href=\"#calc-2016-all.borrowers\">4,303</a>")
        .contains("<li id=\"calc-2016-all.borrowers\">");
  }

  @Test
  void aColumnOfManyComputedCellsLeadsToItsDefinitionWithAnExample() {
    assertThat(page("data/districts.html"))
        .contains("<td id=\"c-2017-minhang.approval_rate\" class=\"n computed\">")
        .contains("href=\"#def-approval_rate\">63.21</a>")
        .contains("<div id=\"def-approval_rate\">", "<span>例</span>");
  }

  @Test
  void theVersionOfADatasetIsTheDayAndTheDigestOfItsFile() throws IOException {
    String digest = Sha256.of(Files.readAllBytes(output.resolve("data/loans.csv")));
    assertThat(page("data/loans.html")).contains("2018-04-30+" + digest.substring(0, 8));
  }

  @Test
  void everyFigureHasItsPageAndItsFrameInBothLanguages() throws IOException {
    List<String> frames = paths(".embed.html");
    assertThat(frames).hasSizeGreaterThan(80);
    assertThat(frames).filteredOn(f -> f.startsWith("en/")).hasSize(frames.size() / 2);
    for (String frame : frames) {
      String own = frame.replace(".embed.html", ".html");
      assertThat(page(own)).contains("&lt;iframe src=\"https://example.org/" + frame + "\"");
      assertThat(page(frame))
          .contains("<meta name=\"robots\" content=\"noindex\">", "target=\"_top\"")
          .doesNotContain("<script", "<header", "<nav");
    }
  }

  @Test
  void aFigureIsCitedWithoutTheStateOfItsDataset() throws IOException {
    assertThat(paths("figures/")).allMatch(path -> !page(path).matches("(?s).*2018-04-30\\+.*"));
  }

  @Test
  void aDatasetQuotesTheSentencesThatUseIt() {
    assertThat(page("data/loans.html"))
        .containsPattern("<a href=\"../report/2017/loans\\.html#[^\"]+\">2017年末，上海有5,235户");
  }
}
