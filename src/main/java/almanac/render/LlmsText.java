package almanac.render;

import almanac.data.Dataset;
import almanac.markup.Markdown;
import almanac.site.Address;
import almanac.site.Outline;
import almanac.site.Page;
import almanac.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The site in one list: what it is, and where its pages stand in Markdown and its data in files.
 *
 * @param home the home page of the language
 * @param paths of all pages that there are in it
 */
record LlmsText(Press press, Here home, Reach reach, Set<String> paths) {
  /** What may be left out where there is little room, by the format's own word. */
  private static final String OPTIONAL = "Optional";

  private static final String DATA = "data/index";

  /** A line of the list. */
  private record Line(String title, String address, String text) {}

  String text() {
    Document document = new Document();
    document.appendChild(heading(1, home.speech().text(site().config().title())));
    about().forEach(document::appendChild);
    List<Line> single = new ArrayList<>();
    for (Outline.Entry entry : site().outline().listed()) {
      List<Line> lines =
          entry.all().flatMap(e -> e.page().stream().flatMap(p -> line(e, p))).toList();
      boolean data = entry.page().filter(DATA::equals).isPresent();
      if (lines.size() > 1 && !data) {
        section(document, press.shells().name(home, entry), lines);
      } else if (!data) {
        single.addAll(lines);
      }
    }
    section(document, word("pages"), single);
    section(document, word("data"), datasets());
    section(document, word("files"), files());
    section(document, OPTIONAL, others());
    return Markdown.of(document);
  }

  private Site site() {
    return press.site();
  }

  private String word(String key) {
    return home.speech().words().get("llms." + key);
  }

  private List<Node> about() {
    List<Node> about = new ArrayList<>();
    Optional<String> summary =
        site()
            .page("index", home.language())
            .flatMap(Page::summary)
            .map(s -> s.plain())
            .or(() -> site().config().tagline().map(home.speech()::text));
    summary.ifPresent(s -> about.add(filled(new BlockQuote(), paragraph(s))));
    about.add(paragraph(word("about")));
    return about;
  }

  private Stream<Line> line(Outline.Entry entry, String path) {
    return line(press.shells().name(home, entry), path);
  }

  private Stream<Line> line(String title, String path) {
    String summary =
        site().page(path, home.language()).flatMap(Page::summary).map(s -> s.plain()).orElse("");
    return paths.contains(path) ? Stream.of(new Line(title, twin(path), summary)) : Stream.empty();
  }

  private String twin(String path) {
    return reach.to(site().address(home.language(), Listed.twin(path + ".html")));
  }

  private List<Line> datasets() {
    List<Line> lines = new ArrayList<>();
    for (Dataset dataset : site().catalog().datasets()) {
      String text = dataset.description().map(home.speech()::text).orElse("");
      lines.add(
          new Line(home.speech().text(dataset.title()), twin("data/" + dataset.name()), text));
    }
    return lines;
  }

  private List<Line> files() {
    List<Line> lines = new ArrayList<>();
    if (!site().catalog().datasets().isEmpty()) {
      Words words = home.speech().words();
      line(words.get("api.title"), ApiFiles.PAGE).forEach(lines::add);
      ApiFiles.all(site())
          .forEach(
              (name, path) ->
                  lines.add(new Line(path, reach.to(path), words.get("api.file." + name))));
    }
    return lines;
  }

  /** Pages that the navigation does not name, but for those of rows, which their lists name. */
  private List<Line> others() {
    List<Line> lines = new ArrayList<>();
    Set<String> named =
        site().outline().listed().stream()
            .flatMap(Outline.Entry::all)
            .flatMap(e -> e.page().stream())
            .collect(Collectors.toSet());
    for (String path : site().outline().order()) {
      if (!named.contains(path)
          && !path.equals("index")
          && !path.equals(ApiFiles.PAGE)
          && site().parent(path).isEmpty()) {
        line(press.shells().pageTitle(home, path), path).forEach(lines::add);
      }
    }
    if (Feed.isMade(press)) {
      Address feed = site().address(home.language(), Feed.PATH);
      String title = home.speech().text(site().config().title());
      lines.add(new Line(home.speech().words().get("feed.title", title), reach.to(feed), ""));
    }
    return lines;
  }

  private static void section(Document document, String title, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    document.appendChild(heading(2, title));
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    lines.forEach(line -> list.appendChild(filled(new ListItem(), paragraph(line))));
    document.appendChild(list);
  }

  private static Node heading(int level, String text) {
    Heading heading = new Heading();
    heading.setLevel(level);
    return filled(heading, new Text(text));
  }

  private static Node paragraph(String text) {
    return filled(new Paragraph(), new Text(text));
  }

  private static Node paragraph(Line line) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(filled(new Link(line.address(), null), new Text(line.title())));
    if (!line.text().isEmpty()) {
      paragraph.appendChild(new Text(": " + line.text()));
    }
    return paragraph;
  }

  private static Node filled(Node parent, Node child) {
    parent.appendChild(child);
    return parent;
  }
}
