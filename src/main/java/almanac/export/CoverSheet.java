package almanac.export;

import almanac.data.Dataset;
import almanac.data.Localized;
import almanac.export.Style.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first sheet of a dataset's workbook: what it is, whose, how to read it, once a language. */
final class CoverSheet {
  private static final List<Integer> WIDTHS = List.of(22, 100);
  private static final int TITLE = 30;
  private static final int SECTION = 24;

  private final Extract extract;
  private final Dataset dataset;
  private final Colophon colophon;
  private final Survey survey;
  private final Sheet sheet;

  private CoverSheet(Extract extract, Survey survey, Sheet sheet) {
    this.extract = extract;
    this.dataset = extract.dataset();
    this.colophon = extract.colophon();
    this.survey = survey;
    this.sheet = sheet;
  }

  /**
   * Writes it.
   *
   * @param contents the other sheets' addresses, with what they hold by language
   */
  static void into(Sheet sheet, Extract extract, Survey survey, List<Content> contents)
      throws IOException {
    sheet.begin(new Sheet.Frame(WIDTHS, 0, 0));
    CoverSheet cover = new CoverSheet(extract, survey, sheet);
    for (String language : extract.colophon().languages()) {
      cover.about(language);
      cover.contents(language, contents);
      cover.legend(language);
      cover.remarks(language);
      sheet.row(List.of());
    }
  }

  /** A sheet as the cover leads to it. */
  record Content(String name, String address, Map<String, String> texts) {}

  private void about(String language) throws IOException {
    sheet.row(TITLE, List.of(Spot.text(Face.TITLE, in(language, dataset.title()))));
    text("", dataset.description().map(text -> in(language, text)).orElse(""));
    sheet.row(List.of());
    text(word(language, "file.publisher"), in(language, colophon.publisher()));
    text(word(language, "dataset.source"), sources(language));
    for (Colophon.License license : colophon.licenses()) {
      license(language, license);
    }
    String address = colophon.addresses().getOrDefault(language, "");
    if (!address.isEmpty()) {
      labelled(word(language, "file.address"), Spot.link(address, address));
    }
    text(word(language, "file.day"), colophon.asOf().orElse(""));
    text(word(language, "file.version"), colophon.version().get());
  }

  private void license(String language, Colophon.License license) throws IOException {
    String title = in(language, license.title());
    labelled(
        word(language, "dataset.licence"),
        license.address().map(a -> Spot.link(title, a)).orElse(Spot.text(Face.PROSE, title)));
  }

  private String sources(String language) {
    return dataset.sources().stream()
        .map(source -> in(language, source.title()))
        .collect(Collectors.joining(word(language, "semicolon")));
  }

  private void contents(String language, List<Content> contents) throws IOException {
    section(word(language, "file.contents"));
    for (Content content : contents) {
      String text = content.texts().getOrDefault(language, "");
      sheet.row(List.of(Spot.link(content.name(), content.address()), Spot.text(Face.PROSE, text)));
    }
  }

  private void legend(String language) throws IOException {
    section(word(language, "file.symbols"));
    for (Legend.Line line : Legend.lines(colophon)) {
      String symbol = line.symbol().isEmpty() ? word(language, "file.blank") : line.symbol();
      text(symbol, line.texts().getOrDefault(language, ""));
    }
  }

  private void remarks(String language) throws IOException {
    section(word(language, "file.reading"));
    List<String> remarks = new ArrayList<>();
    remarks.add(word(language, "file.companions"));
    remarks.add(word(language, "file.units"));
    if (survey.isLarge()) {
      remarks.add(word(language, "file.large", Item.DIGITS));
    }
    if (survey.cut() > 0) {
      remarks.add(word(language, "file.cut", survey.cut(), Spot.LONGEST));
    }
    if (extract.columns().size() > TableSheet.COLUMNS) {
      remarks.add(word(language, "file.columns", TableSheet.COLUMNS));
    }
    for (String remark : remarks) {
      text("", remark);
    }
  }

  private void section(String title) throws IOException {
    sheet.row(SECTION, List.of(Spot.text(Face.SECTION, title), Spot.text(Face.SECTION, "")));
  }

  private void text(String label, String text) throws IOException {
    if (!text.isEmpty()) {
      labelled(label, Spot.text(Face.PROSE, text));
    }
  }

  private void labelled(String label, Spot spot) throws IOException {
    sheet.row(List.of(Spot.text(Face.LABEL, label), spot));
  }

  private String word(String language, String key, Object... values) {
    return colophon.wording().word(language, key, values);
  }

  private static String in(String language, Localized text) {
    return text.in(language).value();
  }

  private static String in(String language, Optional<Localized> text) {
    return text.map(t -> in(language, t)).orElse("");
  }
}
