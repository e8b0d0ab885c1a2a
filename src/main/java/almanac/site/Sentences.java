package almanac.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into sentences, so that each can be held against its numbers. */
final class Sentences {
  /** A Chinese end, or a Latin one with a space and a new beginning; closing marks go with it. */
  private static final Pattern END =
      Pattern.compile("[。！？]+[”’）」』》】]*|[.!?]+[\"”’)]*(?=\\s+[\\p{Lu}\\p{Nd}“\"‘(])");

  private Sentences() {}

  /** Where each ends; the last one at the end of the text. */
  static List<Integer> ends(ShownWords words) {
    List<Integer> ends = new ArrayList<>();
    Matcher end = END.matcher(words.text());
    while (end.find()) {
      if (words.stretches().stream().noneMatch(s -> splits(s, end.end()))) {
        ends.add(end.end());
      }
    }
    int length = words.text().length();
    if (ends.isEmpty() || !words.text().substring(ends.get(ends.size() - 1)).isBlank()) {
      ends.add(length);
    }
    return ends;
  }

  private static boolean splits(ShownWords.Stretch stretch, int at) {
    return stretch.value().isPresent() && stretch.from() < at && at < stretch.to();
  }
}
