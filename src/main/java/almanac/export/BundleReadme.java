package almanac.export;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What goes with a bundle of a dataset's files: plain text, once for each language. */
public final class BundleReadme {
  public static final String NAME = "README.txt";

  private final Dataset dataset;
  private final Colophon colophon;
  private final String language;
  private final StringBuilder text = new StringBuilder();

  private BundleReadme(Extract extract, String language) {
    this.dataset = extract.dataset();
    this.colophon = extract.colophon();
    this.language = language;
  }

  /** A file that the text speaks of; its kind by the key of the reader's words. */
  public record Named(String name, String kind) {}

  public static String of(Extract extract, List<Named> files) {
    return extract.colophon().languages().stream()
        .map(language -> new BundleReadme(extract, language).text(files))
        .collect(Collectors.joining("\n" + "-".repeat(72) + "\n\n"));
  }

  private String text(List<Named> files) {
    String title = dataset.title().in(language).value();
    line(title);
    line("=".repeat(Math.min(72, Survey.width(title))));
    dataset.description().ifPresent(d -> line("\n" + d.in(language).value()));
    text.append('\n');
    about();
    section("file.files", files.stream().map(f -> f.name() + "  " + word(f.kind())).toList());
    section("dataset.definitions", fields());
    section("file.symbols", symbols());
    section("file.reading", List.of(word("file.companions"), word("file.guard")));
    section("dataset.notes", colophon.remarks().stream().map(this::note).toList());
    return text.toString();
  }

  private void about() {
    said("file.publisher", colophon.publisher().map(p -> p.in(language).value()));
    dataset
        .sources()
        .forEach(s -> said("dataset.source", Optional.of(s.title().in(language).value())));
    for (Colophon.License license : colophon.licenses()) {
      String address = license.address().map(a -> "  " + a).orElse("");
      said("dataset.licence", Optional.of(license.title().in(language).value() + address));
    }
    said("file.address", Optional.ofNullable(colophon.addresses().get(language)));
    said("file.day", colophon.asOf());
    said("file.version", Optional.of(colophon.version().get()));
  }

  private void said(String key, Optional<String> what) {
    what.ifPresent(w -> line(word(key) + word("colon") + w));
  }

  private void section(String key, List<String> lines) {
    if (!lines.isEmpty()) {
      line("\n" + word(key));
      lines.forEach(l -> line("  " + l));
    }
  }

  private List<String> fields() {
    List<String> lines = new ArrayList<>();
    for (Field field : dataset.fields()) {
      String unit = field.unit().equals(Unit.NUMBER) ? "" : "  [" + field.unit().name() + "]";
      lines.add(field.name() + "  " + field.title().in(language).value() + unit);
      field.description().ifPresent(d -> lines.add("  " + d.in(language).value()));
      field.formula().ifPresent(f -> lines.add("  = " + f.text().value()));
      for (Field.Category category : field.categories()) {
        lines.add("  - " + category.name() + "  " + category.title().in(language).value());
      }
    }
    return lines;
  }

  private List<String> symbols() {
    return Legend.lines(colophon).stream()
        .map(
            line ->
                (line.symbol().isEmpty() ? word("file.blank") : line.symbol())
                    + "  "
                    + line.texts().getOrDefault(language, ""))
        .toList();
  }

  private String note(Remark remark) {
    return remark.note().name() + "  " + remark.texts().getOrDefault(language, "");
  }

  private String word(String key) {
    return colophon.wording().word(language, key);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
