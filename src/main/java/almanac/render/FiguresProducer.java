package almanac.render;

import almanac.data.Dataset;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.BoundFigure;
import almanac.site.FigureNumber;
import almanac.site.Outline;
import almanac.site.Page;
import almanac.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of all figures and tables, in each language, of a site that has any; an author's page of
 * that path says more.
 */
final class FiguresProducer implements Producer {
  private static final String PATH = "figures/index";

  @Override
  public List<Artifact> produce(Press press) {
    return press.site().figures().isEmpty() && !press.site().pages().containsKey(PATH)
        ? List.of()
        : press.languages().stream().map(language -> artifact(press, language)).toList();
  }

  private static Artifact artifact(Press press, String language) {
    Optional<Page> page = press.site().page(PATH, language);
    Here here =
        page.map(p -> PageProducer.here(press, p))
            .orElse(press.here(language, PATH, press.site().config().at()));
    return press.page(
        here, "page/figures", rests(press, here, page), () -> view(press, here, page));
  }

  private static Rests rests(Press press, Here here, Optional<Page> page) {
    return Grounds.of(
        press,
        here,
        ground -> {
          ground.words(page);
          press.site().figures().values().forEach(ground::caption);
          press.site().numbering().homes().values().forEach(ground::title);
        });
  }

  private static FiguresView view(Press press, Here here, Optional<Page> page) {
    Words words = here.speech().words();
    String title = page.map(p -> p.title().plain()).orElse(words.get("figures.list"));
    Html lede =
        page.map(p -> PageProducer.lede(here, p))
            .filter(l -> !l.isEmpty())
            .orElse(Html.of(words.get("figures.lede")));
    return new FiguresView(
        press.shells().of(here, title, "", List.of()),
        title,
        lede,
        page.map(p -> PageProducer.body(press, here, p)).orElse(Html.NONE),
        groups(press, here));
  }

  /** By chapter in the order of reading; what no page places comes last, by dataset. */
  private static List<FiguresView.Group> groups(Press press, Here here) {
    Site site = press.site();
    Map<Spot, List<FiguresView.Entry>> groups = new LinkedHashMap<>();
    List<BoundFigure> unplaced = new ArrayList<>(site.figures().values());
    for (String id : site.numbering().numbers().keySet()) {
      BoundFigure figure = site.figures().get(id);
      String home = site.numbering().homes().get(id);
      if (figure != null && home != null) {
        unplaced.remove(figure);
        groups
            .computeIfAbsent(chapter(press, here, home), g -> new ArrayList<>())
            .add(entry(press, here, figure, spot(press, here, home)));
      }
    }
    for (BoundFigure figure : unplaced) {
      Dataset dataset = figure.dataset();
      Spot spot = new Spot(here.speech().text(dataset.title()), "", here.toDataset(dataset));
      groups
          .computeIfAbsent(
              new Spot(here.speech().words().get("figures.unplaced"), "", ""),
              g -> new ArrayList<>())
          .add(entry(press, here, figure, spot));
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new FiguresView.Group(
                    group.getKey().title(), group.getKey().tag(), group.getValue()))
        .toList();
  }

  /** What the page stands below: a chapter with a number, or else the page itself. */
  private static Spot chapter(Press press, Here here, String path) {
    return press.site().outline().trail(path).stream()
        .filter(entry -> entry.chapter().isPresent())
        .reduce((outer, inner) -> inner)
        .map((Outline.Entry entry) -> press.shells().name(here, entry))
        .filter(name -> !name.isEmpty())
        .map(name -> new Spot(name, "", ""))
        .orElseGet(() -> spot(press, here, path));
  }

  /**
   * Where a figure stands: a page or a chapter.
   *
   * @param tag of the title's language; empty for that of the list
   * @param href empty for a chapter
   */
  private record Spot(String title, String tag, String href) {}

  /** The page in the language, or else in the first that has it. */
  private static Spot spot(Press press, Here here, String path) {
    Site site = press.site();
    Optional<Page> page =
        site.page(path, here.language())
            .or(() -> site.pages().getOrDefault(path, Map.of()).values().stream().findFirst());
    return new Spot(
        press.shells().pageTitle(here, path),
        page.filter(p -> !p.language().equals(here.language()))
            .map(p -> press.speech(p.language()).words().tag())
            .orElse(""),
        page.map(p -> here.to(p.address())).orElseGet(() -> here.toOwn(path + ".html")));
  }

  private static FiguresView.Entry entry(Press press, Here here, BoundFigure figure, Spot spot) {
    Speech speech = here.speech();
    String id = figure.figure().id();
    String number = press.site().numbering().of(id).map(speech::number).orElse("");
    String base = "figures/" + id;
    List<LinkView> files = new ArrayList<>();
    if (figure.kind() == FigureNumber.Kind.FIGURE) {
      files.add(LinkView.of("SVG", here.toOwn(base + ".svg")));
      files.add(LinkView.of("PNG", here.toOwn(base + ".png")));
    }
    files.add(LinkView.of("CSV", here.toOwn(base + ".csv")));
    String finding =
        Findings.of(press, here.language(), figure).orElse(Subjects.title(speech, figure));
    return new FiguresView.Entry(
        number,
        finding,
        here.toOwn(base + ".html"),
        Subjects.line(speech, figure),
        LinkView.of(spot.title(), spot.href() + "#" + Figures.anchor(figure)),
        spot.tag(),
        files);
  }
}
