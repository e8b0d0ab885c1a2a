package almanac.render;

import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Revision;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.MeasureReader;
import almanac.value.Units;
import java.util.List;
import java.util.Optional;

/** Tells readers what was corrected. */
final class RevisionViews {
  private RevisionViews() {}

  static List<RevisionView> of(Here here, Dataset dataset) {
    return dataset.revisions().stream()
        .flatMap(r -> here.site().catalog().revised(r).map(cell -> view(here, cell, r)).stream())
        .toList();
  }

  /** What readers of a page that shows the number are told. */
  static String sentence(Here here, CellRef cell, Revision revision) {
    Words words = here.speech().words();
    String when =
        revision
            .on()
            .map(day -> Days.read(words, day.value()))
            .or(() -> revision.edition().map(e -> words.get("edition", e.value())))
            .orElse("");
    String why = revision.why().map(here.speech()::text).orElse("");
    String was = number(here, cell, revision.was());
    return words.get("note.revised", when, was, number(here, cell, revision.now())) + why;
  }

  /** As the reader's language writes it, with the field's unit where none was written. */
  private static String number(Here here, CellRef cell, Text written) {
    Units units = here.site().evaluator().units();
    return Optional.of(cell.field())
        .filter(field -> field.type().isNumeric())
        .flatMap(field -> MeasureReader.read(written, field.unit(), units, new Diagnostics()))
        .map(here.speech().numbers()::prose)
        .orElse(written.value());
  }

  private static RevisionView view(Here here, CellRef cell, Revision revision) {
    Words words = here.speech().words();
    String day = revision.on().map(Text::value).orElse("");
    String edition = revision.edition().map(e -> words.get("edition", e.value())).orElse("");
    String date = day.isEmpty() ? edition : Days.read(words, day);
    return new RevisionView(
        date,
        day,
        Provenance.place(here.speech(), cell),
        Html.of(number(here, cell, revision.was())),
        Html.of(number(here, cell, revision.now())),
        revision.why().map(w -> Html.of(here.speech().text(w))).orElse(Html.NONE),
        List.of(LinkView.of(words.get("see.dataset"), here.toDataset(cell.dataset()))));
  }
}
