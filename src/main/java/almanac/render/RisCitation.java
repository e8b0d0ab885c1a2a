package almanac.render;

import java.util.ArrayList;
import java.util.List;

/**
 * RIS, as reference managers import it: a tag of two letters, two spaces, a hyphen, a space and the
 * value, one to a line; the type comes first, the end of the record last.
 */
final class RisCitation implements CitationFormat {
  @Override
  public String name() {
    return "RIS";
  }

  @Override
  public String of(Work work, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(line("TY", work.kind() == Work.Kind.FIGURE ? "FIGURE" : "DATA"));
    lines.add(line("AU", work.author()));
    lines.add(line("TI", work.title()));
    if (!work.container().isEmpty()) {
      lines.add(line("T2", work.container()));
    }
    work.year().ifPresent(year -> lines.add(line("PY", year)));
    work.day().ifPresent(day -> lines.add(line("DA", day.replace('-', '/'))));
    if (!work.version().isEmpty()) {
      lines.add(line("ET", work.version()));
    }
    lines.add(line("UR", work.address()));
    lines.add(line("LA", work.tag()));
    lines.add(line("ID", work.key()));
    lines.add("ER  - ");
    return String.join("\n", lines);
  }

  private static String line(String tag, String value) {
    return tag + "  - " + value.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
