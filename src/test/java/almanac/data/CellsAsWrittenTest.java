package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.value.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a cell, and what is said of mistakes in it. */
final class CellsAsWrittenTest {
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
  void aNoteThatNothingPointsToIsOnTheTable() {
    assertThat(table("2017 | all | | 1 | | |").dataset().tableNotes())
        .extracting(Note::name)
        .containsExactly("x");
    assertThat(table("2017 | all | | 1[^x] | | |").dataset().tableNotes()).isEmpty();
  }
}
