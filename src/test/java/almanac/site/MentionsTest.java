package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sentences rest on which cells. */
class MentionsTest {
  private static final String SHARES =
      """
      title: 占比
      schema:
        primaryKey: [year]
        fields:
          - {name: year, type: year}
          - {name: written, unit: 亿元}
          - {name: parts, unit: 亿元}
          - {name: share, formula: "loans.balance[sme] / loans.balance[all]", unit: percent}
          - {name: twice, formula: share + share, unit: percent}
      data: |
        year | written   | parts   | share | twice
        2017 | 5[^from]  | = 3 - 1 |       |
      notes:
        from: {zh: "共{{ loans.borrowers[2017, sme] }}"}
      """;

  @TempDir Path root;
  private SmallSite site;

  @BeforeEach
  void writeSite() {
    site = SmallSite.in(root, "zh").with("data/shares.yaml", SHARES);
  }

  @Test
  void aSentenceRestsOnWhatItNames() {
    site.page("zh/a", "一。余额{{ balance[sme] }}。三。");
    assertThat(of("a.html")).containsExactly("余额1,120.83亿元。 [loans.balance[2017, sme]]");
  }

  @Test
  void aSentenceRestsOnAllThatItsNumberWasComputedFrom() {
    site.page("zh/a", "{{ shares.twice }}");
    assertThat(of("a.html"))
        .containsExactly(
            "108.23% [shares.twice[2017], loans.balance[2017, sme], loans.balance[2017, all],"
                + " shares.share[2017]]");
  }

  @Test
  void aCellWithItsPartsRestsOnItselfAlone() {
    site.page("zh/a", "{{ shares.parts }}");
    assertThat(of("a.html")).containsExactly("2亿元 [shares.parts[2017]]");
  }

  @Test
  void thePlacesThatWereNotTakenCountToo() {
    site.page("zh/a", "{{ sum(top(balance[*], 1)) }}。{{ rank(balance[sme]) }}。");
    assertThat(of("a.html"))
        .allSatisfy(line -> assertThat(line).contains("loans.balance[2017, sme]"));
  }

  @Test
  void aSentenceOfAnotherDatasetIsFoundThroughWhatItWasComputedFrom() {
    site.page("zh/a", "{{ shares.share }}");
    assertThat(mentions().of("loans", "zh").stream().map(m -> m.line().text())).contains("54.11%");
  }

  @Test
  void aNoteIsFoundWithItsValues() {
    Mention note = last();
    assertThat(note.line().kind()).isEqualTo(Proof.Kind.NOTE);
    assertThat(note.line().at().toString()).isEqualTo("data/shares.yaml:14:15");
    assertThat(note.address().path() + "#" + note.line().anchor())
        .isEqualTo("data/shares.html#note-shares-from");
  }

  private Mention last() {
    List<Mention> all = mentions().all();
    return all.get(all.size() - 1);
  }

  @Test
  void wordsOfCellsAreSentencesOfTheirRowsPages() {
    site.with(
        "data/banks.yaml",
        """
        title: 银行
        schema:
          primaryKey: [id]
          fields: [{name: id}, {name: firms, unit: 家}, {name: gist, format: markdown}]
        data: |
          id | firms | gist
          a  | 7     | 有{{ this.firms }}
        pages: {path: banks/, title: id}
        """);
    assertThat(of("banks/a.html")).containsExactly("有7家 [banks.firms[a]]");
  }

  @Test
  void paragraphsItemsHeadingsAndFiguresAreWhereAMentionIs() {
    site.page(
        "zh/a",
        """
        {{ balance }}

        ## 多少 {{ borrowers }}

        - 一
        - {{ balance }}

        ![](x.png)

        > 见{{ balance }}[^n]。

        ![多{{ balance }}](figure:growth)

        | 余额 |
        |---|
        | {{ balance }} |

        [^n]: {{ borrowers }}
        """);
    assertThat(mentions().all().stream().filter(m -> m.address().path().equals("a.html")))
        .extracting(mention -> mention.line().anchor())
        .containsExactly("p-1", "多少", "p-3", "p-4", "fig-growth", "多少", "p-5");
  }

  @Test
  void wordsThatReadLikeAnAnchorOfAParagraphHaveAnother() {
    site.page("zh/a", "## P 1 {{ balance }}\n\n## P {{ balance }}\n\n## P\n\n## P");
    assertThat(mentions().all().stream().filter(m -> m.address().path().equals("a.html")))
        .extracting(mention -> mention.line().anchor())
        .containsExactly("section-p-1", "p");
  }

  private List<String> of(String address) {
    return mentions().all().stream()
        .filter(mention -> mention.address().path().equals(address))
        .map(m -> m.line().text() + " " + m.cells().stream().map(cell -> cell.id()).toList())
        .toList();
  }

  private Mentions mentions() {
    Diagnostics diagnostics = new Diagnostics();
    Site bound = SiteReader.read(Sources.read(root, diagnostics), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return Mentions.of(bound, page -> new Plain());
  }

  /** A theme of few words. */
  private static final class Plain implements Wording {
    @Override
    public String link(BoundLink link) {
      return link.title().map(title -> title.value()).orElse("");
    }

    @Override
    public String keyFigure(BoundValue value) {
      return value.shown();
    }

    @Override
    public String change(BoundValue value) {
      return value.shown();
    }
  }
}
