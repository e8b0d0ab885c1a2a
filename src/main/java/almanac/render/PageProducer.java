package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Front;
import almanac.site.Page;
import almanac.site.Place;
import almanac.site.PlacedFigure;
import almanac.source.Diagnostic;
import almanac.source.Span;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Every page that an author wrote. */
final class PageProducer implements Producer {
  /** Layouts of pages that the build makes by itself. */
  private static final Set<String> MADE =
      Set.of(
          "404",
          "dataset",
          "datasets",
          "embed",
          "figure",
          "figures",
          "notes",
          "redirect",
          "search",
          "volume");

  @Override
  public List<Artifact> produce(Press press) {
    return press.site().allPages().parallelStream()
        .filter(page -> !page.isListed())
        .flatMap(page -> artifact(press, page).stream())
        .toList();
  }

  private static Optional<Artifact> artifact(Press press, Page page) {
    if (!layouts(press, page).contains(page.layout())) {
      unknownLayout(press, page);
      return Optional.empty();
    }
    Here here = here(press, page);
    Rests rests = PageGrounds.of(press, here, page);
    return Optional.of(
        press.page(here, "page/" + page.layout(), rests, () -> view(press, here, page)));
  }

  private static Object view(Press press, Here here, Page page) {
    return switch (page.layout()) {
      case "home" -> Homes.view(press, here, page);
      case "infographic" -> Infographics.view(press, here, page);
      case "contents" -> Contents.view(press, here, page);
      case "page", "chapter" -> Chapters.view(press, here, page);
      default -> placed(press, here, page);
    };
  }

  /** What pages of collections show beside their words. */
  private static Object placed(Press press, Here here, Page page) {
    Optional<Place> place = press.site().place(page.path());
    if (place.isEmpty()) {
      return Chapters.view(press, here, page);
    }
    return place.get() instanceof Place.Of of
        ? Rows.view(press, here, page, of)
        : Lists.view(press, here, page, place.get());
  }

  static Here here(Press press, Page page) {
    return press.here(page.language(), page.path(), page.document().file().start());
  }

  /** Those that an author can ask for; rows and their lists have layouts of their own besides. */
  private static List<String> layouts(Press press, Page page) {
    Set<String> refused = new TreeSet<>(MADE);
    Optional<Place> place = press.site().place(page.path());
    if (place.filter(p -> p instanceof Place.Of).isEmpty()) {
      refused.add("row");
    }
    if (place.filter(p -> !(p instanceof Place.Of)).isEmpty()) {
      refused.add("collection");
    }
    return press.templates().names().stream()
        .filter(name -> name.startsWith("page/"))
        .map(name -> name.substring("page/".length()))
        .filter(name -> !refused.contains(name))
        .toList();
  }

  private static void unknownLayout(Press press, Page page) {
    List<String> layouts = layouts(press, page);
    Span at =
        page.document()
            .frontMatter()
            .layout()
            .map(Text::span)
            .orElse(page.document().file().start());
    String near = Suggestion.didYouMean(page.layout(), layouts);
    press
        .diagnostics()
        .report(
            Diagnostic.error("unknown-layout", at, "no layout called \"" + page.layout() + "\"")
                .withHint(near.isEmpty() ? "there are " + String.join(", ", layouts) : near));
  }

  /** A page's body, with its figures and its notes in place. */
  static Html body(Press press, Here here, Page page) {
    return body(press, here, page, Sidenotes.of(here, page));
  }

  /**
   * The same.
   *
   * @param notes of the page, some of which may stand above its body
   */
  static Html body(Press press, Here here, Page page, Sidenotes notes) {
    String body =
        sections(press, here, page, notes).stream().map(Html::text).reduce("", String::concat);
    return new Html(body + workings(press, here, notes).text());
  }

  /** How the page's computed numbers came about, once all of them are drawn; may be empty. */
  static Html workings(Press press, Here here, Sidenotes notes) {
    List<WorkingView> views = notes.workings();
    return views.isEmpty()
        ? Html.NONE
        : press
            .templates()
            .part(
                "part/workings",
                new WorkingsView(here.speech().words(), false, "calc.page", views),
                here.origin());
  }

  /** The same in pieces: what stands above the first heading, then each section; none is empty. */
  static List<Html> sections(Press press, Here here, Page page, Sidenotes notes) {
    MarkdownWriter writer = writer(press, here, page, notes);
    List<Html> sections = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    for (Node block = page.body().node().getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading heading && heading.getLevel() == 2 && !html.isEmpty()) {
        sections.add(new Html(html.toString()));
        html.setLength(0);
      }
      String written = writer.write(block);
      html.append(block instanceof TableBlock ? scrolling(writer.tableName(), written) : written);
      html.append(notes.drain(definition -> inside(writer, definition)));
    }
    if (!html.isEmpty()) {
      sections.add(new Html(html.toString()));
    }
    return sections;
  }

  private static MarkdownWriter writer(Press press, Here here, Page page, Sidenotes notes) {
    return new MarkdownWriter(
        new SiteNodes.Means(
            here,
            page.body().bindings(),
            notes,
            Tracing.LINKED,
            node ->
                page.body()
                    .bindings()
                    .figure(node)
                    .map(f -> figure(press, here, page, f))
                    .orElse(Html.NONE),
            Optional.of(new FirstUses(here, press.terms(here.language())))));
  }

  /** Regions of one page need names of their own. */
  private static String scrolling(String name, String table) {
    return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        + name.replace("\"", "&quot;")
        + "\">"
        + table
        + "</div>\n";
  }

  private static Html inside(MarkdownWriter writer, Node definition) {
    StringBuilder html = new StringBuilder();
    for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
      html.append(writer.write(child));
    }
    return new Html(html.toString());
  }

  private static Html figure(Press press, Here here, Page page, PlacedFigure placed) {
    Html finding = placed.finding().map(f -> Inlines.of(here, page.body(), f)).orElse(Html.NONE);
    return press
        .templates()
        .part("part/figure", press.figures().view(here, placed, finding), here.origin());
  }

  /** The key figures of a page's front matter. */
  static List<KeyFigureView> keys(Here here, Front front) {
    return front.keys().stream().map(key -> KeyFigures.view(here, key)).toList();
  }

  static Html lede(Here here, Page page) {
    return page.summary().map(s -> Inlines.of(here, s)).orElse(Html.NONE);
  }
}
