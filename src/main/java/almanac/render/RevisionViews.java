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

  private static RevisionView view(Here here, Dataset dataset, Revision revision) {
    Words words = here.speech().words();
    String day = revision.on().map(Text::value).orElse("");
    String date =
        day.isEmpty() ? revision.edition().map(Text::value).orElse("") : Days.read(words, day);
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
