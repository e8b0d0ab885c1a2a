package almanac.author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the cells of a line are parted.
 *
 * @param mark what stands between two of them
 * @param leading whether rows may begin with a mark, as the header does
 * @param trailing whether rows may end with one
 * @param kind whether blanks that do not break a line count as blanks
 */
record Parting(Pattern mark, boolean leading, boolean trailing, boolean kind) {
  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern WIDE_PIPE = Pattern.compile("(?<!\\\\)\\||｜");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern ANY = Pattern.compile("(?<!\\\\)\\||｜|\t");

  /** As the build reads it, or more kindly. */
  static Parting of(String header, boolean kind) {
    Pattern pipe = kind ? WIDE_PIPE : PIPE;
    List<String> cells = split(header, pipe);
    if (cells.size() == 1) {
      return new Parting(header.indexOf('\t') >= 0 ? TAB : pipe, false, false, kind);
    }
    boolean leading = cells.get(0).isBlank();
    boolean trailing = cells.get(cells.size() - 1).isBlank();
    return new Parting(pipe, leading, trailing, kind);
  }

  /** This one, and then all that a pasted row may have. */
  List<Parting> orElse() {
    return List.of(
        new Parting(mark.equals(WIDE_PIPE) ? PIPE : mark, leading, trailing, kind),
        new Parting(WIDE_PIPE, leading, trailing, kind),
        new Parting(TAB, false, true, kind),
        new Parting(ANY, leading, true, kind));
  }

  /** The names that a header holds. */
  List<String> header(String line) {
    List<String> parts = split(line, mark);
    return cells(parts, trailing && isBlank(parts.get(parts.size() - 1)) ? 1 : 0);
  }

  /** The cells of a row, which should be so many: blank ones may be left out at its end. */
  List<String> row(String line, int count) {
    List<String> parts = split(line, mark);
    int over = parts.size() - first(parts) - count;
    int blank = 0;
    while (blank < Math.min(over, kind ? over : 1)
        && isBlank(parts.get(parts.size() - 1 - blank))) {
      blank++;
    }
    return cells(parts, trailing ? blank : 0);
  }

  private int first(List<String> parts) {
    return leading && parts.size() > 1 && isBlank(parts.get(0)) ? 1 : 0;
  }

  private List<String> cells(List<String> parts, int left) {
    int from = first(parts);
    int to = Math.max(from, parts.size() - left);
    return parts.subList(from, to).stream().map(this::cell).toList();
  }

  private boolean isBlank(String part) {
    return stripped(part).isEmpty();
  }

  private String cell(String part) {
    return PIPE.matcher(stripped(part)).replaceAll("\\\\|");
  }

  private String stripped(String part) {
    return kind ? Paste.stripped(part) : part.strip();
  }

  private static List<String> split(String line, Pattern mark) {
    List<String> parts = new ArrayList<>();
    Matcher found = mark.matcher(line);
    int from = 0;
    while (found.find()) {
      parts.add(line.substring(from, found.start()));
      from = found.end();
    }
    parts.add(line.substring(from));
    return parts;
  }
}
