package almanac.render;

import almanac.chart.Charts;
import almanac.chart.Infographic;
import almanac.chart.Infographic.Item;
import almanac.content.Alert;
import almanac.content.FigureParagraph;
import almanac.content.Placement;
import almanac.data.Dataset;
import almanac.site.Address;
import almanac.site.BoundFigure;
import almanac.site.Front;
import almanac.site.Page;
import almanac.site.PlacedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Makes infographics of pages: each section is a block. */
final class Infographics {
  static final String LAYOUT = "infographic";

  private static final Pattern NAME =
      Pattern.compile("(<li>\\s*(?:<p>)?<strong>.*?</strong>)([：:\u3000])");

  private final Press press;
  private final Here here;
  private final Page page;

  private Infographics(Press press, Here here, Page page) {
    this.press = press;
    this.here = here;
    this.page = page;
  }

  static InfographicView view(Press press, Here here, Page page) {
    Infographic.Size size = Charts.size(of(press, here, page));
    String words =
        here.speech().words().get("infographic.picture", "" + size.width(), "" + size.height());
    return new InfographicView(
        shared(press, here, Chapters.view(press, here, page), size),
        sections(press, here, page),
        LinkView.of(words, here.to(picture(here))));
  }

  private static PageView shared(Press press, Here here, PageView view, Infographic.Size size) {
    return view.around(
        view.shell()
            .pictured(
                Citations.whole(press, picture(here)),
                Optional.of(new HeadView.Size(size.width(), size.height())),
                view.title()));
  }

  private static List<Html> sections(Press press, Here here, Page page) {
    Sidenotes notes = Sidenotes.of(here, page);
    List<Html> sections = new ArrayList<>();
    PageProducer.sections(press, here, page, notes).forEach(s -> sections.add(parted(s)));
    Html workings = PageProducer.workings(press, here, notes);
    if (!workings.isEmpty()) {
      sections.add(workings);
    }
    return sections;
  }

  /** A name stands on a line of its own: the mark behind it is for those who do not see that. */
  private static Html parted(Html section) {
    return new Html(NAME.matcher(section.text()).replaceAll("$1<span class=\"vh\">$2</span>"));
  }

  /** Where the page's picture stands. */
  static Address picture(Here here) {
    return here.site().address(here.language(), here.path() + ".png");
  }

  /** What is drawn of the page. */
  static Infographic of(Press press, Here here, Page page) {
    return new Infographics(press, here, page).infographic();
  }

  private Infographic infographic() {
    List<Infographic.Block> blocks = new ArrayList<>();
    String heading = "";
    List<Infographic.Part> parts = new ArrayList<>();
    for (Node node = page.body().node().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading h && h.getLevel() == 2) {
        blocks.add(new Infographic.Block(heading, parts));
        heading = page.body().plain(h);
        parts = new ArrayList<>();
      } else {
        parts.addAll(parts(node));
      }
    }
    blocks.add(new Infographic.Block(heading, parts));
    blocks.removeIf(block -> block.heading().isEmpty() && block.parts().isEmpty());
    return new Infographic(
        page.front().kicker(),
        page.title().plain(),
        page.summary().map(s -> s.plain()).orElse(""),
        page.front().keys().stream().map(this::key).toList(),
        blocks,
        foot());
  }

  private Item key(Front.Key key) {
    return new Item(KeyFigures.shown(here, key.value()), key.label().plain());
  }

  private List<Infographic.Part> parts(Node node) {
    if (node instanceof FigureParagraph figures) {
      return figures.placements().stream().flatMap(this::chart).toList();
    }
    if (node instanceof OrderedList list) {
      return List.of(new Infographic.Cards(items(list)));
    }
    if (node instanceof BulletList list) {
      boolean numbers = InfographicItems.areNumbers(list);
      return List.of(
          numbers ? new Infographic.Figures(items(list)) : new Infographic.Points(items(list)));
    }
    boolean words = node instanceof Paragraph || node instanceof Heading || node instanceof Alert;
    return words
        ? List.of(new Infographic.Words(page.body().plain(node), node instanceof Alert))
        : List.of();
  }

  /** In the order of the page. */
  private Stream<Placement> placements() {
    List<Placement> placements = new ArrayList<>();
    for (Node node = page.body().node().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FigureParagraph figures) {
        placements.addAll(figures.placements());
      }
    }
    return placements.stream();
  }

  private List<Item> items(ListBlock list) {
    return InfographicItems.of(list, page.body());
  }

  private Stream<Infographic.Part> chart(Placement placement) {
    Optional<PlacedFigure> placed = page.body().bindings().figure(placement);
    return placed.stream()
        .flatMap(
            p ->
                press.figures().plot(here.speech(), p.figure()).stream()
                    .map(plot -> new Infographic.Chart(plot, finding(p), subject(p.figure()))));
  }

  private String finding(PlacedFigure placed) {
    return placed
        .finding()
        .map(page.body()::plain)
        .orElseGet(() -> Subjects.title(here.speech(), placed.figure()));
  }

  private String subject(BoundFigure figure) {
    return Subjects.line(here.speech(), figure);
  }

  /** The site, the sources of what is shown, and the page's address. */
  private List<String> foot() {
    Speech speech = here.speech();
    List<String> lines = new ArrayList<>(List.of(speech.text(press.site().config().title())));
    List<String> sources =
        datasets()
            .flatMap(d -> d.sources().stream())
            .map(s -> speech.text(s.title()))
            .distinct()
            .toList();
    if (!sources.isEmpty()) {
      String joined = String.join(speech.words().get("semicolon"), sources);
      lines.add(speech.words().get("figure.source") + joined);
    }
    Citations.whole(press, here.address()).ifPresent(lines::add);
    return lines;
  }

  /** Those that the page names in its front matter, and those of its figures. */
  private Stream<Dataset> datasets() {
    Stream<Dataset> named =
        page.document().frontMatter().data().stream()
            .flatMap(name -> press.site().catalog().dataset(name.value()).stream());
    Stream<Dataset> drawn =
        placements()
            .flatMap(p -> page.body().bindings().figure(p).stream())
            .map(placed -> placed.figure().dataset());
    return Stream.concat(named, drawn);
  }
}
