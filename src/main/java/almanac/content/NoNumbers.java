package almanac.content;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the digits that count nothing: in dates, numbers of documents and articles, and lists. */
final class NoNumbers {
  private static final String D = "[0-9０-９]";
  private static final String YEAR = "(?<!" + D + ")(?:19|20|１９|２０)" + D + "{2}(?!" + D + ")";
  private static final String TO = "(?:[-–—~～/至]|——)";
  private static final String ONE_OR_TWO = "(?<!" + D + ")(?<!" + D + "[.,])" + D + "{1,2}";
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final Pattern DATES =
      anyOf(
          YEAR + "[-/]" + D + "{1,2}(?:[-/]" + D + "{1,2})?(?!" + D + ")",
          YEAR + "[.．]" + D + "{1,2}[.．]" + D + "{1,2}(?!" + D + ")",
          YEAR + "(?:年?" + TO + YEAR + "|" + TO + D + "{2}(?!" + D + "))(?:年[度末底初]?)?",
          YEAR + " ?年 ?" + ONE_OR_TWO + " ?月(?: ?" + ONE_OR_TWO + " ?日)?",
          "(?<!" + D + ")" + D + "{4} ?年",
          ONE_OR_TWO + "(?:" + TO + ONE_OR_TWO + ")? ?[月日]",
          "(?<!" + D + ")[1-4１-４]季度",
          YEAR + "-?Q[1-4]|Q[1-4] " + YEAR,
          ONE_OR_TWO + "(?:st|nd|rd|th)? " + MONTH + "(?:,? " + YEAR + ")?",
          "\\b"
              + MONTH
              + " (?:"
              + YEAR
              + "|"
              + ONE_OR_TWO
              + "(?:st|nd|rd|th)?(?!"
              + D
              + "| ?[%％])(?:,? "
              + YEAR
              + ")?)",
          "[〔（(\\[]" + YEAR + "年?[〕）)\\]]");

  private static final Pattern YEARS =
      Pattern.compile(
          "(?i)\\b(?:in|since|by|of|from|to|until|till|during|before|after|through|between|and|for"
              + "|than|the|end|mid|early|late|year|fiscal|calendar|versus|vs\\.?)[ -]"
              + YEAR
              + "(?![.,]?"
              + D
              + "| ?%)");

  private static final Pattern NUMBERED =
      anyOf(
          "[〔（(【\\[]" + YEAR + "[〕）)】\\]] ?第? ?" + D + "++(?:[-—]" + D + "++)? ?号",
          "(?<!" + D + ")" + D + "++ ?号",
          "第 ?" + D + "++ ?(?:" + TO + " ?第? ?" + D + "++ ?)?[条款项目章节编篇期版]",
          "(?i)\\b(?:Nos?\\.|Articles?|Art\\.|Sections?|Sec\\.|Chapters?|Clauses?|Paragraphs?|Items?"
              + "|Annex|Appendix) ?"
              + D
              + "++(?:\\."
              + D
              + "++)*+",
          "[（(]" + ONE_OR_TWO + "[)）]");

  private static final Pattern LIST = Pattern.compile("^\\s*" + D + "{1,2}[.．、)）](?!" + D + ")");

  private final Pattern literals;

  NoNumbers(Set<String> literals) {
    this.literals =
        Pattern.compile(
            literals.stream()
                .filter(literal -> !literal.isBlank())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(l -> l))
                .map(NoNumbers::whole)
                .collect(Collectors.joining("|", "", "|(?!)")));
  }

  /** The {@code 3} in {@code 35} and in {@code 3.5} is not the literal {@code 3}. */
  private static String whole(String literal) {
    String start = Character.isDigit(literal.charAt(0)) ? "(?<!" + D + ")(?<!" + D + "[.,])" : "";
    String end =
        Character.isDigit(literal.charAt(literal.length() - 1)) ? "(?![.,]?" + D + ")" : "";
    return start + Pattern.quote(literal) + end;
  }

  private static Pattern anyOf(String... patterns) {
    return Pattern.compile(String.join("|", patterns));
  }

  /** The same text, as long, with {@link Prose#OTHER} in the place of such digits. */
  String mask(String prose, boolean heading, boolean latin) {
    String masked = mask(literals, prose);
    masked = mask(NUMBERED, masked);
    masked = mask(DATES, masked);
    masked = heading ? masked : mask(LIST, masked);
    return latin ? mask(YEARS, masked) : masked;
  }

  private static String mask(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .replaceAll(found -> String.valueOf(Prose.OTHER).repeat(found.group().length()));
  }
}
