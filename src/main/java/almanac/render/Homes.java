package almanac.render;

import almanac.data.Dataset;
import almanac.site.Front;
import almanac.site.Page;
import java.util.Comparator;
import java.util.List;

/** The home page. */
final class Homes {
  private static final int DATASETS = 6;
  private static final int UPDATES = 3;

  private Homes() {}

  static HomeView view(Press press, Here here, Page page) {
    String title = page.title().plain();
    String summary = page.summary().map(s -> s.plain()).orElse("");
    return new HomeView(
        press.shells().of(here, title, summary, List.of()),
        title,
        PageProducer.lede(here, page),
        links(here, page.front().actions()),
        PageProducer.keys(here, page.front()),
        PageProducer.body(press, here, page),
        page.front().cards().stream().map(card -> card(here, card)).toList(),
        datasets(press, here),
        page.front().roles().stream()
            .map(r -> new HomeView.Role(r.title(), links(here, r.links())))
            .toList(),
        updates(press, here));
  }

  private static List<LinkView> links(Here here, List<Front.Item> items) {
    return items.stream()
        .map(i -> LinkView.of(i.title().plain(), i.to().map(here::to).orElse("")))
        .toList();
  }

  private static CardView card(Here here, Front.Item item) {
    Html text = item.text().map(t -> Inlines.of(here, t)).orElse(Html.NONE);
    return new CardView(
        "", item.title().plain(), item.to().map(here::to).orElse(""), text, List.of());
  }

  /** The first few datasets with figures, in the order in which those are read. */
  static List<CardView> datasets(Press press, Here here) {
    List<String> read = List.copyOf(press.site().numbering().numbers().keySet());
    return press.site().catalog().datasets().stream()
        .filter(d -> !d.figures().isEmpty())
        .sorted(Comparator.comparing((Dataset d) -> place(d, read)))
        .limit(DATASETS)
        .map(d -> card(press, here, d))
        .toList();
  }

  /** Where its first figure is read; those that are placed nowhere come last. */
  private static int place(Dataset dataset, List<String> read) {
    return dataset.figures().keySet().stream()
        .map(read::indexOf)
        .filter(i -> i >= 0)
        .min(Comparator.naturalOrder())
        .orElse(read.size());
  }

  private static CardView card(Press press, Here here, Dataset dataset) {
    return card(here, dataset, DatasetFacts.brief(press, here, dataset));
  }

  /** A dataset in a list. */
  static CardView card(Here here, Dataset dataset, List<FactView> facts) {
    Html text = dataset.description().map(d -> Html.of(here.speech().text(d))).orElse(Html.NONE);
    return new CardView(
        "", here.speech().text(dataset.title()), here.toDataset(dataset), text, facts);
  }

  private static List<HomeView.Update> updates(Press press, Here here) {
    return NoteViews.all(press, here).stream()
        .limit(UPDATES)
        .map(
            note ->
                new HomeView.Update(
                    "", "", Html.of(note.place()), here.toOwn("notes.html") + "#" + note.id()))
        .toList();
  }
}
