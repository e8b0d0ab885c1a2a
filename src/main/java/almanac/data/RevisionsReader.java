package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code revisions:}, published numbers that were changed later. */
final class RevisionsReader {
  private static final String WHAT = "a revision";

  private RevisionsReader() {}

  static List<Revision> read(Entries dataset) {
    List<Revision> revisions = new ArrayList<>();
    for (YamlNode item : dataset.items("revisions")) {
      Entries.of(item, WHAT, dataset.diagnostics())
          .flatMap(RevisionsReader::revision)
          .ifPresent(revisions::add);
    }
    return revisions;
  }

  private static Optional<Revision> revision(Entries entries) {
    entries.allow(WHAT, List.of("at", "was", "now", "on", "edition", "why"));
    Optional<Text> cell = entries.required("at", WHAT);
    Optional<Text> was = entries.required("was", WHAT);
    Optional<Text> now = entries.required("now", WHAT);
    Optional<Text> on = entries.text("on").filter(day -> isDay(day, entries));
    Optional<Text> edition = entries.text("edition").filter(e -> isPeriod(e, entries));
    Optional<Localized> why = entries.localized("why");
    if (entries.node("on").isPresent() == entries.node("edition").isPresent()) {
      entries.diagnostics().report(undated(entries));
    }
    return cell.isPresent() && was.isPresent() && now.isPresent()
        ? Optional.of(
            new Revision(
                entries.mapping().at(), cell.get(), was.get(), now.get(), on, edition, why))
        : Optional.empty();
  }

  private static boolean isDay(Text day, Entries entries) {
    boolean sound = Times.isDate(day.value());
    if (!sound) {
      entries.diagnostics().report(Times.notADate(day));
    }
    return sound;
  }

  private static boolean isPeriod(Text edition, Entries entries) {
    boolean sound = almanac.value.Period.parse(edition.value()).isPresent();
    if (!sound) {
      entries.diagnostics().report(Times.notAPeriod(edition));
    }
    return sound;
  }

  private static Diagnostic undated(Entries entries) {
    return Diagnostic.error(
            "revision-date",
            entries.mapping().at(),
            "a revision takes either \"on\" or \"edition\", one of them")
        .withHint("`on: 2018-06-01` for a correction, `edition: 2018` for a new edition's number");
  }
}
