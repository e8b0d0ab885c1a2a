package almanac.render;

import almanac.data.CellRef;
import almanac.data.Check;
import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Note;
import almanac.site.Anchors;
import almanac.site.BoundDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells readers what a dataset was held against, and how each comes out. */
record CheckViews(Here here, BoundDataset bound) {
  static List<DatasetView.Check> of(Here here, BoundDataset bound) {
    CheckViews views = new CheckViews(here, bound);
    List<DatasetView.Check> checks = new ArrayList<>();
    bound.dataset().fields().forEach(field -> views.formula(field).ifPresent(checks::add));
    views.totals().ifPresent(checks::add);
    bound.dataset().checks().forEach(check -> views.condition(check).ifPresent(checks::add));
    return checks;
  }

  private Words words() {
    return here.speech().words();
  }

  private Optional<DatasetView.Check> formula(Field field) {
    if (field.formula().isEmpty()) {
      return Optional.empty();
    }
    Dataset dataset = bound.dataset();
    String cells = dataset.name() + "." + field.name() + "[";
    String title = here.speech().text(field.title());
    String formula = FieldViews.formula(here, dataset, field.formula().get());
    return view(
        words().get("check.equals", title, formula),
        bound.recomputations(),
        checked -> checked.cell().startsWith(cells));
  }

  private Optional<DatasetView.Check> totals() {
    return view(words().get("check.total"), bound.totals(), checked -> true);
  }

  private Optional<DatasetView.Check> condition(Check check) {
    List<String> homes = List.of(bound.dataset().name());
    String text =
        check
            .title()
            .map(here.speech()::text)
            .orElseGet(() -> new ExpressionWords(here, homes).of(check.that().body()));
    return view(
        text, bound.conditions(), checked -> checked.at().equals(check.that().text().span()));
  }

  /** Empty where nothing was looked at. */
  private Optional<DatasetView.Check> view(
      String text, List<Checked> all, Predicate<Checked> which) {
    List<Checked> looked =
        all.stream().filter(which.and(c -> c.result() != Checked.Result.LEFT_ALONE)).toList();
    List<Checked> differ =
        looked.stream().filter(c -> c.result() != Checked.Result.AGREES).toList();
    if (looked.isEmpty()) {
      return Optional.empty();
    }
    String result =
        differ.isEmpty()
            ? words().get("check.all", looked.size())
            : words()
                .get("check.result", looked.size(), looked.size() - differ.size(), differ.size());
    return Optional.of(
        new DatasetView.Check(
            Html.of(text),
            result,
            differ.isEmpty(),
            differ.stream().flatMap(c -> difference(c).stream()).toList()));
  }

  /** Which number differs, and from what; it leads to the note that says why. */
  private Optional<LinkView> difference(Checked checked) {
    Optional<CellRef> cell = here.site().catalog().cell(checked.cell());
    Optional<Note> note = checked.note();
    return cell.isEmpty() || note.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LinkView.of(
                words()
                    .get(
                        "check.differs.cell",
                        Provenance.within(here.speech(), cell.get()),
                        checked.published(),
                        checked.recomputed()),
                "#" + Anchors.of(bound.dataset(), note.get())));
  }
}
