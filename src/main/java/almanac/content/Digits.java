package almanac.content;

import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Finds the digits in a page's prose that no value stands behind. */
public final class Digits {
  private static final String NUMBER = "[0-9０-９]++(?:[,.．][0-9０-９]++)*+";
  private static final String RANGE = NUMBER + "(?:[-–—~～:：/+至]" + NUMBER + ")*+";
  private static final int CONTEXT = 40;

  private final Document document;
  private final NoNumbers others;
  private final Pattern number;

  private Digits(Document document, Set<String> literals, Set<String> units) {
    this.document = document;
    this.others = new NoNumbers(literals);
    String unit = "(?: ?[%％‰]|[百千万亿]*+ ?(?:" + any(units) + ")|[百千万亿]++)?+";
    this.number = Pattern.compile(RANGE + unit);
  }

  private static String any(Set<String> units) {
    return units.stream()
        .filter(unit -> !unit.isEmpty())
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(unit -> unit))
        .map(unit -> Pattern.quote(unit) + (isLatin(unit) ? "\\b" : ""))
        .collect(Collectors.joining("|", "", "|(?!)"));
  }

  private static boolean isLatin(String unit) {
    return unit.charAt(unit.length() - 1) < 0x80
        && Character.isLetter(unit.charAt(unit.length() - 1));
  }

  /**
   * All but dates, the numbers of documents, articles and lists, and the literals; none on a page
   * with {@code numbers: free}.
   *
   * @param literals texts of the site that are no numbers, such as {@code 4-4-6-5}
   * @param units names of units that may stand right behind a number
   */
  public static List<Digit> find(Document document, Set<String> literals, Set<String> units) {
    if (document.frontMatter().numbersFree()) {
      return List.of();
    }
    Digits digits = new Digits(document, literals, units);
    return Stream.concat(lines(document.frontMatter()), Stream.of(document.body()))
        .flatMap(root -> Tree.nodes(root).stream())
        .filter(Prose::isBlock)
        .flatMap(block -> digits.in(block).stream())
        .toList();
  }

  private static Stream<Node> lines(FrontMatter front) {
    MarkdownParser markdown = new MarkdownParser(new Diagnostics());
    return Stream.of(front.title(), front.summary()).flatMap(Optional::stream).map(markdown::line);
  }

  private List<Digit> in(Node block) {
    Text prose = Prose.of(document.file(), block);
    boolean latin = !document.language().startsWith("zh");
    String masked = others.mask(prose.value(), block instanceof Heading, latin);
    Matcher found = number.matcher(masked);
    List<Digit> digits = new ArrayList<>();
    while (found.find()) {
      digits.add(digit(prose, found.start(), found.end()));
    }
    return digits;
  }

  private static Digit digit(Text prose, int start, int end) {
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(prose.length(), end + CONTEXT);
    return new Digit(
        prose.part(start, end), words(prose.part(from, start)), words(prose.part(end, to)));
  }

  private static String words(Text text) {
    return text.value().replace(Prose.OTHER, ' ').strip();
  }
}
