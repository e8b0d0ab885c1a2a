package almanac.site;

import almanac.content.Digit;
import almanac.site.CellIndex.Shown;
import almanac.site.ValueBinder.Standpoint;
import almanac.value.Measure;
import almanac.value.NumberFormat;
import almanac.value.Unit;
import almanac.value.Units;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What to write instead of a number that was typed. */
final class Proposals {
  private static final int MOST = 3;

  /** Of the many cells that are 0, or 1, those that are near. */
  private static final int MOST_TRIED = 60;

  private static final Comparator<Proposal> NEAREST =
      Comparator.comparingInt(Proposal::distance)
          .thenComparing(proposal -> proposal.tag().length())
          .thenComparing(Proposal::tag);

  private final Site site;
  private final CellIndex cells;

  /**
   * @param digits all that tags will be looked for
   */
  Proposals(Site site, Collection<Digit> digits) {
    Units units = site.config().units();
    this.site = site;
    this.cells = new CellIndex(site, digits.stream().map(d -> TypedNumber.of(d, units)).toList());
  }

  /**
   * A tag that stands for the number.
   *
   * @param shown what the reader would see
   */
  private record Proposal(int distance, String tag, String shown) {

    /** With what the reader would see, where that is more than what was typed. */
    String text(String typed) {
      String tagged = "{{ " + tag + " }}";
      return bare(shown).equals(bare(typed)) ? tagged : tagged + " (" + shown + ")";
    }

    private static String bare(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[ ,]", "");
    }
  }

  /** The tags to paste, those first that are near to where the number stands. */
  String of(Digit digit, Standpoint from) {
    TypedNumber typed = TypedNumber.of(digit, site.config().units());
    List<String> found =
        Stream.concat(year(typed, from), cells(typed, from))
            .sorted(NEAREST)
            .limit(MOST)
            .map(proposal -> proposal.text(digit.text().value()))
            .toList();
    return found.isEmpty()
        ? "write {{ '" + typed.written() + "' }} if nothing is to be bound"
        : "write " + listed(found);
  }

  private static Stream<Proposal> year(TypedNumber typed, Standpoint from) {
    return from.period().stream()
        .map(period -> String.valueOf(period.lastYear()))
        .filter(year -> typed.unit().isEmpty() && year.equals(typed.written()))
        .map(year -> new Proposal(0, "year", year));
  }

  private Stream<Proposal> cells(TypedNumber typed, Standpoint from) {
    ShortestTag tags =
        new ShortestTag(
            site.catalog().scope(from.homes(), from.period(), from.row()), site.config().units());
    return cells.find(typed).stream()
        .sorted(Comparator.comparingInt(shown -> distance(shown, typed, from)))
        .limit(MOST_TRIED)
        .flatMap(
            shown ->
                tags
                    .of(shown.cell())
                    .map(tag -> proposal(shown, tag, distance(shown, typed, from), from))
                    .stream());
  }

  private static Proposal proposal(Shown shown, String tag, int distance, Standpoint from) {
    Measure measure = shown.measure();
    BigDecimal size = measure.number().abs();
    Measure positive = new Measure(size, measure.unit(), measure.approximate(), measure.exact());
    String sign = shown.isNegative() ? "-" : "";
    String read = NumberFormat.of(from.language()).prose(positive);
    return new Proposal(distance, sign + tag, read);
  }

  /** How far a cell is from where the number stands: its dataset, its period, its sort. */
  private static int distance(Shown shown, TypedNumber typed, Standpoint from) {
    int home = from.homes().indexOf(shown.cell().dataset().name());
    boolean now = shown.cell().row().period().equals(from.period());
    boolean plain = typed.unit().isPresent() || isPlain(shown.measure().unit().kind());
    return (home < 0 ? 100 : home * 4) + (now ? 0 : 2) + (plain ? 0 : 1);
  }

  /** Whether a number of the kind is often written without its unit. */
  private static boolean isPlain(Unit.Kind kind) {
    return kind == Unit.Kind.COUNT || kind == Unit.Kind.NUMBER;
  }

  private static String listed(List<String> tags) {
    int last = tags.size() - 1;
    String first = String.join(", ", tags.subList(0, last));
    return first.isEmpty() ? tags.get(0) : first + " or " + tags.get(last);
  }
}
