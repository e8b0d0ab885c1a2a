package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.value.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a dataset file, and what is said of mistakes in it. */
final class DatasetReaderTest {
  private static final String SCHEMA =
      """
      title: Loans
      schema:
        primaryKey: [year, segment]
        fields:
          - {name: year, type: year}
          - {name: segment, categories: {all: All, sme: Small}}
          - {name: firms, unit: 户}
          - {name: amount, unit: 万元}
          - {name: code, type: string}
          - {name: tags, type: list}
          - {name: day, type: date}
      notes:
        x: {zh: 注, en: Note}
      """;

  private static DataFiles table(String... rows) {
    return DataFiles.of(
        "loans",
        SCHEMA
            + "data: |\n  year | segment | firms | amount | code | tags | day\n"
            + "  "
            + String.join("\n  ", rows)
            + "\n");
  }

  private static Cell cell(String row, String field) {
    DataFiles files = table(row);
    assertThat(files.said()).isEmpty();
    Dataset dataset = files.dataset();
    return dataset.cell(dataset.rows().get(0), dataset.field(field).orElseThrow());
  }

  private static Measure number(String cell) {
    Cell.Content content = cell("2017 | all | | " + cell + " | | |", "amount").content();
    return ((Cell.Written) content).measure();
  }

  private static String words(String row, String field) {
    return ((Cell.Words) cell(row, field).content()).text().value();
  }

  @Test
  void aNumberKeepsItsDecimals() {
    assertThat(number("3.10").number()).hasToString("3.10");
  }

  @Test
  void fortyDigitsStayFortyDigits() {
    String digits = "1234567890123456789012345678901234567890";
    assertThat(number(digits).number().toPlainString()).isEqualTo(digits);
  }

  @Test
  void commasInThreesAreRead() {
    assertThat(number("1,406,308").number()).hasToString("1406308");
  }

  @Test
  void commasElsewhereAreAMistake() {
    assertThat(table("2017 | all | | 51,2817 | | |").codes()).containsExactly("bad-grouping");
  }

  @Test
  void aNumberMayHaveItsOwnUnit() {
    Measure own = number("2亿元");
    assertThat(own.unit().name()).isEqualTo("亿元");
    assertThat(own.value()).hasToString("200000000");
  }

  @Test
  void aUnitOfAnotherKindIsAMistake() {
    assertThat(table("2017 | all | | 5户 | | |").codes()).containsExactly("unit-mismatch");
  }

  @Test
  void aTildeIsAbout() {
    assertThat(number("~5000").approximate()).isTrue();
  }

  @Test
  void blankIsNotKnown() {
    assertThat(cell("2017 | all | | | | |", "amount").content()).isEqualTo(new Cell.Missing(""));
  }

  @Test
  void symbolsSayWhyNothingIsThere() {
    assertThat(cell("2017 | all | — | … | | |", "firms").content())
        .isEqualTo(new Cell.Missing("—"));
    assertThat(cell("2017 | all | — | … | | |", "amount").content())
        .isEqualTo(new Cell.Missing("…"));
  }

  @Test
  void anEqualsSignDerives() {
    assertThat(cell("2017 | all | = 5235 - 932 | | | |", "firms").content())
        .isInstanceOf(Cell.Derived.class);
  }

  @Test
  void aMarkPointsToANote() {
    Cell cell = cell("2017 | all | | 89.72[^x] | | |", "amount");
    assertThat(cell.notes()).containsExactly("x");
    assertThat(cell.content()).isInstanceOf(Cell.Written.class);
  }

  @Test
  void aMarkInAKeyIsOnTheRow() {
    DataFiles files = table("2017 | all[^x] | 1 | | | |");
    Row row = files.dataset().rows().get(0);
    assertThat(row.notes()).containsExactly("x");
    assertThat(row.keys()).containsEntry("segment", "all");
    assertThat(row.cells().get(1).notes()).isEmpty();
  }

  @Test
  void aMarkOfNoNoteIsAMistake() {
    assertThat(table("2017 | all | | 1[^y] | | |").said())
        .containsExactly("16:21 unknown-note: no note called \"y\" | did you mean \"x\"?");
  }

  @Test
  void stringsStayWhatWasWritten() {
    for (String written : List.of("NO", "007", "3.10", "= 5", "~x")) {
      assertThat(words("2017 | all | | | " + written + " | |", "code")).isEqualTo(written);
    }
  }

  @Test
  void listsArePartedBySemicolons() {
    Cell.Words words = (Cell.Words) cell("2017 | all | | | | a; b ;c |", "tags").content();
    assertThat(words.items()).extracting(Object::toString).containsExactly("a", "b", "c");
  }

  @Test
  void countsAreWhole() {
    assertThat(table("2017 | all | 5.5 | | | |").codes()).containsExactly("not-an-integer");
  }

  @Test
  void aYearHasFourDigits() {
    assertThat(table("17 | all | | | | |").codes()).containsExactly("not-a-year");
  }

  @Test
  void aDateIsADayOfTheCalendar() {
    assertThat(words("2017 | all | | | | | 2018-06-01", "day")).isEqualTo("2018-06-01");
    assertThat(table("2017 | all | | | | | 2018-02-30").codes()).containsExactly("not-a-date");
  }

  @Test
  void anUnknownCategoryIsSuggestedFor() {
    assertThat(table("2017 | smee | | | | |").said())
        .containsExactly(
            "16:10 unknown-category: no category called \"smee\" | did you mean \"sme\"?");
  }

  @Test
  void aKeyStandsOnce() {
    assertThat(table("2017 | all | | | | |", "2017 | all | | | | |").said())
        .containsExactly("17:3 duplicate-key: a row for \"2017, all\" stands in line 16 already");
  }

  @Test
  void aKeyIsNotBlank() {
    assertThat(table("2017 | | | | | |").codes()).containsExactly("blank-key");
  }

  @Test
  void everyColumnIsAField() {
    assertThat(
            DataFiles.of("a", "schema: {fields: [{name: id}]}\ndata: |\n  id | b\n  x | y\n")
                .said())
        .containsExactly("3:8 unknown-field: no field called \"b\" | the fields are id");
  }

  @Test
  void everyFieldIsAColumn() {
    assertThat(
            DataFiles.of(
                    "a", "schema: {fields: [{name: id}, {name: n, unit: 户}]}\ndata: |\n  id\n  x\n")
                .codes())
        .containsExactly("missing-column");
  }

  @Test
  void aFieldWithAFormulaNeedsNoColumn() {
    DataFiles files =
        DataFiles.of(
            "a",
            """
            schema: {fields: [{name: id}, {name: n, unit: 户}, {name: m, formula: n * 2}]}
            data: |
              id | n
              x  | 4
            """);
    assertThat(files.said()).isEmpty();
    assertThat(files.dataset().rows().get(0).cells().get(2).content())
        .isEqualTo(new Cell.Computed());
  }

  @Test
  void recordsAreRowsAsWell() {
    DataFiles files =
        DataFiles.of(
            "a",
            SCHEMA
                + """
                data:
                  - {year: 2017, segment: all, firms: "1,200", amount: null, code: NO, tags: [a, b]}
                """);
    assertThat(files.said()).isEmpty();
    Dataset dataset = files.dataset();
    List<Cell> cells = dataset.rows().get(0).cells();
    assertThat(((Cell.Written) cells.get(2).content()).measure().number()).hasToString("1200");
    assertThat(cells.get(3).content()).isEqualTo(new Cell.Missing(""));
    assertThat(((Cell.Words) cells.get(4).content()).text().value()).isEqualTo("NO");
    assertThat(((Cell.Words) cells.get(5).content()).items())
        .extracting(Object::toString)
        .containsExactly("a", "b");
  }

  @Test
  void aCsvFileIsATableAsWell() {
    DataFiles files =
        new DataFiles()
            .companion("a.csv", "id,n\nx,\"1,200\"\n")
            .with("a", "schema: {fields: [{name: id}, {name: n, unit: 户}]}\npath: a.csv\n");
    assertThat(files.said()).isEmpty();
    assertThat(files.dataset().rows()).hasSize(1);
  }

  @Test
  void aMissingCsvFileIsAMistake() {
    assertThat(DataFiles.of("a", "schema: {fields: [{name: id}]}\npath: b.csv\n").said())
        .containsExactly("2:7 missing-file: no file data/b.csv");
  }

  @Test
  void tabsPartColumnsAsWell() {
    DataFiles files =
        DataFiles.of(
            "a", "schema: {fields: [{name: id}, {name: n, unit: 户}]}\ndata: |\n  id\tn\n  x\t4\n");
    assertThat(files.said()).isEmpty();
    assertThat(files.dataset().rows()).hasSize(1);
  }

  @Test
  void whatIsNotSupportedIsSaid() {
    assertThat(
            DataFiles.of("a", "schema: {fields: [{name: id}]}\ndata: []\npages: {path: a/}\n")
                .said())
        .containsExactly(
            "3:1 unsupported-key: \"pages\" is not supported yet | take it out for now");
  }

  @Test
  void unknownKeysAreSuggestedFor() {
    assertThat(DataFiles.of("a", "titel: A\nschema: {fields: [{name: id}]}\ndata: []\n").said())
        .containsExactly(
            "1:1 unknown-key: a dataset has no key \"titel\" | did you mean \"title\"?");
  }

  @Test
  void aTableNeedsASchema() {
    assertThat(DataFiles.of("a", "data: |\n  id\n  x\n").codes()).containsExactly("missing-key");
  }

  @Test
  void aTableNeedsFields() {
    assertThat(DataFiles.of("a", "schema: {}\ndata: |\n  id\n  x\n").codes())
        .containsExactly("missing-key");
  }

  @Test
  void aNameHasSmallLettersDigitsAndUnderscores() {
    assertThat(DataFiles.of("a-b", "schema: {fields: [{name: id}]}\ndata: []\n").codes())
        .containsExactly("dataset-name");
  }

  @Test
  void constraintsAreHeld() {
    assertThat(
            DataFiles.of(
                    "a",
                    """
                    schema:
                      fields:
                        - {name: id, constraints: {pattern: "[a-z]+"}}
                        - {name: n, unit: 户, constraints: {minimum: 2, maximum: 9, required: true}}
                        - {name: s, constraints: {unique: true, enum: [p, q]}}
                    data: |
                      id | n | s
                      a  | 1 | p
                      B  |   | p
                      c  | 10 | r
                    """)
                .said())
        .containsExactly(
            "8:8 constraint: \"1\" is below the minimum, 2",
            "9:3 constraint: \"B\" does not fit the pattern [a-z]+",
            "9:7 constraint: \"n\" is blank, but required",
            "9:12 constraint: \"p\" stands in line 8 already, but must be unique",
            "10:8 constraint: \"10\" is above the maximum, 9",
            "10:13 constraint: \"r\" is none of p, q");
  }

  @Test
  void aKeyThatIsNotNamedIsThePeriodAndTheCategories() {
    DataFiles files =
        DataFiles.of(
            "a",
            """
            schema:
              fields: [{name: year}, {name: kind, categories: [p, q]}, {name: n, unit: 户}]
            data: []
            """);
    assertThat(files.dataset().primaryKey()).containsExactly("year", "kind");
  }

  @Test
  void aNoteThatNothingPointsToIsOnTheTable() {
    assertThat(table("2017 | all | | 1 | | |").dataset().tableNotes())
        .extracting(Note::name)
        .containsExactly("x");
    assertThat(table("2017 | all | | 1[^x] | | |").dataset().tableNotes()).isEmpty();
  }

  @Test
  void aMisprintSaysWhatWasPrinted() {
    assertThat(
            DataFiles.of(
                    "a",
                    """
                    schema: {fields: [{name: id}]}
                    data: []
                    notes: {m: {kind: misprint, zh: 错}}
                    """)
                .said())
        .containsExactly(
            "3:9 missing-key: the note \"m\" lacks the key \"printed\""
                + " | say what was printed, `printed: \"51,2817\"`");
  }

  @Test
  void factsOfOneNameMeasureOneThing() {
    assertThat(DataFiles.of("a", "facts: |\n  name | 2016 | 2017\n  n | 5家 | 6亿元\n").said())
        .containsExactly(
            "3:12 unit-mismatch: \"6亿元\" is in 亿元, the fact in 家"
                + " | units stand in the cells, and those of one fact measure the same");
  }

  @Test
  void factsNeedNamesAndPeriods() {
    assertThat(DataFiles.of("a", "facts: |\n  name | zh\n  n | 数\n").codes())
        .containsExactly("missing-column");
    assertThat(DataFiles.of("a", "facts: |\n  zh | 2017\n  n | 1\n").codes())
        .containsExactly("missing-column");
  }

  @Test
  void figuresKeepWhatTheirAuthorWrote() {
    DataFiles files =
        DataFiles.of(
            "a",
            """
            schema: {fields: [{name: id}]}
            data: []
            figures:
              a-b: {chart: bar, x: id, y: [n, m], where: {id: [p, q]}, periods: 1, bracket: [p..q]}
            """);
    assertThat(files.said()).isEmpty();
    Figure figure = files.dataset().figures().values().iterator().next();
    assertThat(figure.y()).extracting(Object::toString).containsExactly("n", "m");
    assertThat(figure.where().get("id")).extracting(Object::toString).containsExactly("p", "q");
    assertThat(figure.bracket()).extracting(Object::toString).containsExactly("p..q");
  }

  @Test
  void aFigureNeedsAChartAndKnownKeys() {
    assertThat(
            DataFiles.of(
                    "a",
                    """
                    schema: {fields: [{name: id}]}
                    data: []
                    figures:
                      A_b: {x: id, hilight: p}
                    """)
                .codes())
        .containsExactly("figure-id", "missing-key", "unknown-key");
  }

  @Test
  void aRevisionIsDatedOneWay() {
    assertThat(
            DataFiles.of(
                    "a",
                    """
                    schema: {fields: [{name: id}]}
                    data: []
                    revisions:
                      - {at: "n[x]", was: 1, now: 2, on: 2018-06-01, edition: 2018}
                      - {at: "n[x]", was: 1, now: 2}
                    """)
                .codes())
        .containsExactly("revision-date", "revision-date");
  }

  @Test
  void aCheckComparesTwoSides() {
    assertThat(
            DataFiles.of("a", "schema: {fields: [{name: id}]}\ndata: []\nchecks:\n  - id\n")
                .codes())
        .containsExactly("not-a-condition");
  }
}
