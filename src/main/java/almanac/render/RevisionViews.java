package almanac.render;

import almanac.data.Dataset;
import almanac.data.Revision;
import almanac.source.Text;
import java.util.List;

/** Tells readers what was corrected. */
final class RevisionViews {
  private RevisionViews() {}

  static List<RevisionView> of(Here here, Dataset dataset) {
    return dataset.revisions().stream().map(r -> view(here, dataset, r)).toList();
  }

  /** What readers of a page that shows the number are told. */
  static String sentence(Speech speech, Revision revision) {
    Words words = speech.words();
    String when =
        revision
            .on()
            .map(day -> Days.read(words, day.value()))
            .or(() -> revision.edition().map(e -> words.get("edition", e.value())))
            .orElse("");
    String why = revision.why().map(speech::text).orElse("");
    return words.get("note.revised", when, revision.was().value(), revision.now().value()) + why;
  }

  private static RevisionView view(Here here, Dataset dataset, Revision revision) {
    Words words = here.speech().words();
    String day = revision.on().map(Text::value).orElse("");
    String edition = revision.edition().map(e -> words.get("edition", e.value())).orElse("");
    String date = day.isEmpty() ? edition : Days.read(words, day);
    return new RevisionView(
        date,
        day,
        here.speech().text(dataset.title()) + words.get("comma") + revision.cell().value(),
        Html.of(revision.was().value()),
        Html.of(revision.now().value()),
        revision.why().map(w -> Html.of(here.speech().text(w))).orElse(Html.NONE),
        List.of(LinkView.of(words.get("see.dataset"), here.toDataset(dataset))));
  }
}
