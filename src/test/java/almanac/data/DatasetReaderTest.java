package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in a dataset file, and what is said of mistakes in it. */
final class DatasetReaderTest {
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
        .containsExactly(
            "2:7 missing-file: no file data/b.csv | put it beside the dataset, or correct its name");
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
        .extracting(said -> said.split(" \\| ", 2)[0])
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
