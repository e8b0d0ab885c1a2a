package almanac.render;

import almanac.data.Dataset;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.site.BoundFigure;
import almanac.site.FigureNumber;
import almanac.site.Page;
import almanac.site.PlacedFigure;
import almanac.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the page of one figure together, and the one that other sites show in a frame. Nothing on
 * them depends on other numbers than those of the figure and of its title.
 */
record FigurePages(Press press, Here here, BoundFigure figure) {
  /** What the path of a page for frames ends in. */
  static final String EMBED = ".embed";

  private Site site() {
    return press.site();
  }

  private Words words() {
    return here.speech().words();
  }

  private String id() {
    return figure.figure().id();
  }

  private boolean isTable() {
    return figure.kind() == FigureNumber.Kind.TABLE;
  }

  /** The figure, and the titles of the pages that place it. */
  Rests rests() {
    return Grounds.of(
        press,
        here,
        ground -> {
          shown(ground);
          places().forEach(page -> ground.title(page.path()));
        });
  }

  void shown(Ground ground) {
    ground.framed(figure).finding(figure);
  }

  FigurePageView page(List<Download> files) {
    String finding = finding();
    Optional<String> number = number(id());
    String full = number.map(n -> n + " " + finding).orElse(finding);
    String description = Descriptions.of(here.speech(), figure);
    List<LinkView> crumbs =
        List.of(LinkView.of(words().get("figures.list"), here.toOwn("figures/index.html")));
    return new FigurePageView(
        pictured(press.shells().of(here, full, description, crumbs), files, full),
        number.orElse(words().get(isTable() ? "cite.table" : "cite.figure")),
        finding,
        view(here).with(table(full)),
        isTable() ? "" : description,
        workings(),
        used(),
        files.stream().map(file -> file.view(here)).toList(),
        Citations.of(press, here, figure, full),
        new FigurePageView.Embed(
            id() + EMBED + ".html", Embeds.snippet(press, here, view(here), full)),
        neighbour(-1),
        neighbour(1));
  }

  /** A figure is its own picture, which is as large as it needs to be. */
  private ShellView pictured(ShellView shell, List<Download> files, String words) {
    return files.stream()
        .filter(file -> file.address().path().endsWith(".png"))
        .findFirst()
        .map(png -> shell.pictured(Citations.whole(press, png.address()), Optional.empty(), words))
        .orElse(shell);
  }

  private FigureView view(Here from) {
    PlacedFigure placed = new PlacedFigure(figure, site().numbering().of(id()), Optional.empty());
    return press.figures().view(from, placed, Findings.html(press, from, figure));
  }

  /** Its numbers lead to their cells, which the frame has no room for. */
  private TableView table(String title) {
    return GridTables.linked(here, figure, Figures.anchor(figure) + "_table", title);
  }

  private String finding() {
    return Findings.of(press, here.language(), figure)
        .orElseGet(() -> Subjects.title(here.speech(), figure));
  }

  private Optional<String> number(String figureId) {
    return site().numbering().of(figureId).map(here.speech()::number);
  }

  private Optional<WorkingsView> workings() {
    List<String> homes = new ArrayList<>(Findings.homes(press, here.language(), figure));
    homes.add(figure.dataset().name());
    Workings workings = new Workings(here, homes);
    Findings.values(press, here.language(), figure).forEach(workings::anchor);
    return workings.views().isEmpty()
        ? Optional.empty()
        : Optional.of(new WorkingsView(words(), false, "calc.figure", workings.views()));
  }

  private List<LinkView> used() {
    Dataset dataset = figure.dataset();
    List<LinkView> used = new ArrayList<>();
    String anchor = "#" + Figures.anchor(figure);
    used.add(
        LinkView.of(
            words().get("figure.dataset", here.speech().text(dataset.title())),
            here.toDataset(dataset)));
    for (Page page : places()) {
      used.add(LinkView.of(page.title().plain(), here.to(page.address()) + anchor));
    }
    return used;
  }

  /** The pages that show the figure, in the order of reading. */
  private List<Page> places() {
    return site().allPages().stream()
        .filter(page -> page.language().equals(here.language()))
        .filter(
            page ->
                page.body().bindings().figures().stream()
                    .anyMatch(placed -> placed.figure().figure().id().equals(id())))
        .toList();
  }

  /** By number and subject: not by its title, which holds numbers of its own. */
  private Optional<LinkView> neighbour(int step) {
    Set<String> order = new LinkedHashSet<>(site().numbering().numbers().keySet());
    order.retainAll(site().figures().keySet());
    order.addAll(site().figures().keySet());
    List<String> ids = List.copyOf(order);
    int at = ids.indexOf(id()) + step;
    if (at < 0 || at >= ids.size()) {
      return Optional.empty();
    }
    String other = ids.get(at);
    String subject =
        Optional.ofNullable(site().figures().get(other))
            .map(f -> Subjects.title(here.speech(), f))
            .orElse("");
    String text = number(other).map(n -> n + " " + subject).orElse(subject);
    return Optional.of(LinkView.of(text, other + ".html"));
  }

  /** The same in a frame, from which its links lead out. */
  EmbedView embed() {
    Address address = here.address();
    String name = here.speech().text(site().config().title());
    return new EmbedView(
        words(),
        number(id()).map(n -> n + " " + finding()).orElse(finding()),
        address.root(),
        Citations.whole(press, address).orElse(""),
        view(here),
        LinkView.of(name, id() + ".html"));
  }
}
