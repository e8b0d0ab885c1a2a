package almanac.data;

import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's text without the notes at its end: {@code 89.72[^patents]}.
 *
 * @param notes the names, in the order written
 */
record Marked(Text text, List<Text> notes) {
  private static final Pattern MARK = Pattern.compile("\\s*\\[\\^([^\\[\\]^]*)\\]\\s*$");

  Marked {
    notes = List.copyOf(notes);
  }

  static Marked of(Text cell) {
    Text rest = cell.strip();
    if (!rest.value().endsWith("]")) {
      return new Marked(rest, List.of());
    }
    List<Text> notes = new ArrayList<>();
    for (Matcher m = MARK.matcher(rest.value()); m.find(); m = MARK.matcher(rest.value())) {
      notes.add(0, rest.part(m.start(1), m.end(1)));
      rest = rest.part(0, m.start());
    }
    return new Marked(rest, notes);
  }

  List<String> names() {
    return notes.stream().map(Text::value).toList();
  }
}
