package almanac.value;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A scope to test against: cells named {@code field[period, category]}, the total being all. */
final class Board implements Scope {
  private final Map<String, Content> cells = new LinkedHashMap<>();
  private final Optional<Period> period;
  private Unit bare = Unit.NUMBER;

  Board(String period) {
    this.period = Period.parse(period);
  }

  private Board(Board of, Period period) {
    cells.putAll(of.cells);
    this.period = Optional.of(period);
    this.bare = of.bare;
  }

  /** {@code balance[2017, all]} and {@code 2071.27亿元}; an empty text is a blank cell. */
  Board put(String id, String measure) {
    boolean missing = measure.isEmpty() || measure.equals("—") || measure.equals("…");
    cells.put(id, missing ? new Content.Missing(measure) : new Content.Known(cell(id, measure)));
    return this;
  }

  Board words(String id, Map<String, String> words) {
    cells.put(id, new Content.Words(words));
    return this;
  }

  Board bare(Unit unit) {
    bare = unit;
    return this;
  }

  static Term.Cell cell(String id, String measure) {
    return new Term.Cell(id, measure(measure));
  }

  static Measure measure(String written) {
    Diagnostics diagnostics = new Diagnostics();
    return MeasureReader.read(text(written), Unit.NUMBER, Units.standard(), diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
  }

  static Text text(String written) {
    return Text.of(new SourceFile("here.md", written).span(0, written.length()));
  }

  @Override
  public Optional<Period> period() {
    return period;
  }

  @Override
  public Scope at(Period other) {
    return new Board(this, other);
  }

  @Override
  public Unit bareUnit() {
    return bare;
  }

  @Override
  public Term literal(Expr.Literal literal, Measure measure) {
    return bare.equals(Unit.NUMBER)
        ? new Term.Constant(measure)
        : new Term.Cell("literal " + literal.text().span().start(), measure);
  }

  @Override
  public Optional<Selection> resolve(Expr.Ref ref, Diagnostics diagnostics) {
    List<Item> items = new ArrayList<>();
    Span at = text("table").span();
    boolean several = false;
    cells.forEach(
        (id, content) -> {
          if (id.startsWith(ref.field().value() + "[") && fits(ref, id)) {
            items.add(new Item(id, at, content));
          }
        });
    for (Expr.Key key : ref.keys()) {
      several |= !(key.pick() instanceof Expr.Pick.One);
    }
    several |= ref.keys().stream().filter(k -> categories(k).isPresent()).count() > 1;
    if (items.isEmpty()) {
      diagnostics.report(Diagnostic.error("unknown-cell", ref.text().span(), ref.text().value()));
      return Optional.empty();
    }
    return Optional.of(new Selection(items, several));
  }

  private boolean fits(Expr.Ref ref, String id) {
    String[] keys = id.substring(id.indexOf('[') + 1, id.length() - 1).split(", ", -1);
    Optional<Period> pinned = References.pin(ref);
    boolean inTime = pinned.or(() -> period).equals(Period.parse(keys[0]));
    List<String> wanted = ref.keys().stream().flatMap(k -> categories(k).stream()).toList();
    boolean inPlace =
        wanted.isEmpty()
            ? keys[1].equals("all")
            : wanted.contains(keys[1]) || (wanted.contains("*") && !keys[1].equals("all"));
    return inTime && inPlace;
  }

  private static Optional<String> categories(Expr.Key key) {
    if (key.pick() instanceof Expr.Pick.One one) {
      return Period.parse(one.word().value()).isPresent()
          ? Optional.empty()
          : Optional.of(one.word().value());
    }
    return Optional.of("*");
  }

  @Override
  public List<Period> periods(Expr.Ref ref) {
    TreeSet<Period> found = new TreeSet<>();
    cells.forEach(
        (id, content) -> {
          if (id.startsWith(ref.field().value() + "[") && content instanceof Content.Known) {
            Period.parse(id.substring(id.indexOf('[') + 1, id.indexOf(','))).ifPresent(found::add);
          }
        });
    return List.copyOf(found);
  }
}
