package almanac.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Finished pages put together as one document, to be read from its beginning to its end. What is
 * there to be pressed, or leads about the site, is left out; what is closed is open; every id
 * stands once, and links between the pages stay inside.
 */
public final class Folio {
  private final Medium medium;
  private final List<Part> parts;

  private Folio(Medium medium, List<Part> parts) {
    this.medium = medium;
    this.parts = parts;
  }

  /**
   * A page to be put in.
   *
   * @param file relative to the output folder
   */
  public record Page(String file, Supplier<Markup> markup) {}

  /**
   * A chapter of the document.
   *
   * @param title empty where its first page names it
   */
  public record Chapter(String title, List<Page> pages) {
    public Chapter {
      pages = List.copyOf(pages);
    }
  }

  /** A line of the contents, with those below it. */
  public record Line(String text, String href, List<Line> below) {
    public Line {
      below = List.copyOf(below);
    }
  }

  /** A chapter put together. */
  private record Part(Element section, String file, Line line) {}

  /** Puts a document together. */
  public static Folio of(List<Chapter> chapters, Ways ways, Medium medium) {
    Map<String, String> names = names(chapters);
    List<Part> parts = new ArrayList<>();
    for (Chapter chapter : chapters) {
      String number = "part-" + (parts.size() + 1);
      String file = medium == Medium.BOOK ? number + ".xhtml" : "";
      Leaves leaves = new Leaves(names, ways, medium);
      Element section = leaves.section(chapter, number);
      parts.add(new Part(section, file, leaves.line(file)));
    }
    lead(parts);
    return new Folio(medium, parts);
  }

  /**
   * What each page is called in ids: its file's name, or, where two share that, all of its path.
   */
  private static Map<String, String> names(List<Chapter> chapters) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Integer> shared = new HashMap<>();
    List<String> files =
        chapters.stream().flatMap(c -> c.pages().stream()).map(Page::file).distinct().toList();
    files.forEach(file -> shared.merge(last(file), 1, Integer::sum));
    files.forEach(
        file ->
            names.put(
                file, Ids.clean(shared.getOrDefault(last(file), 0) == 1 ? last(file) : file)));
    return names;
  }

  private static String last(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
  }

  /** Links to what is not there lead to its page; links to another part name its file. */
  private static void lead(List<Part> parts) {
    Map<String, String> files = new HashMap<>();
    parts.forEach(p -> p.section.select("[id]").forEach(e -> files.put(e.id(), p.file)));
    for (Part part : parts) {
      for (Element link : part.section.select("a[href^=#]")) {
        String id = link.attr("href").substring(1);
        String sure = files.containsKey(id) ? id : Ids.page(id);
        String file = files.getOrDefault(sure, "");
        link.attr("href", (file.equals(part.file) ? "" : file) + "#" + sure);
      }
    }
  }

  /** The parts in the syntax of their medium: HTML for the screen, else XHTML. */
  public List<String> parts() {
    return parts.stream().map(part -> written(part.section)).toList();
  }

  private String written(Element section) {
    Document.OutputSettings settings =
        new Document.OutputSettings()
            .prettyPrint(false)
            .syntax(
                medium.isAlone()
                    ? Document.OutputSettings.Syntax.xml
                    : Document.OutputSettings.Syntax.html)
            .escapeMode(Entities.EscapeMode.xhtml);
    Document document = Document.createShell("").outputSettings(settings);
    document.body().appendChild(section);
    return document.body().html();
  }

  public List<Line> contents() {
    return parts.stream().map(Part::line).toList();
  }

  /** What its images are called. */
  public Set<String> images() {
    Set<String> images = new TreeSet<>();
    parts.forEach(p -> p.section.select("img[src]").forEach(i -> images.add(i.attr("src"))));
    return images;
  }
}
