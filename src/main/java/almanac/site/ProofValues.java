package almanac.site;

import almanac.data.Catalog;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.RowContext;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.SourceFile;
import almanac.source.Text;
import almanac.value.Claim;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.Outcome;
import almanac.value.Scope;
import almanac.value.Term;
import almanac.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up what the numbers of a page rest on. */
final class ProofValues {
  private final Site site;
  private final Standpoint from;
  private final SourceFile file;
  private final Catalog catalog;
  private final ProofCells cells;
  private final Inputs inputs;

  ProofValues(Site site, Page page) {
    this(site, standpoint(site, page), page.document().file());
  }

  /**
   * Of what is written in a file, seen from somewhere.
   *
   * @param file where a field without a dataset is one of those that are named from there
   */
  ProofValues(Site site, Standpoint from, SourceFile file) {
    this.site = site;
    this.from = from;
    this.file = file;
    this.catalog = new Editions(site.catalog()).at(from.period());
    this.cells = new ProofCells(site, catalog, from.language());
    this.inputs = new Inputs(catalog);
  }

  /**
   * The value with all that it rests on.
   *
   * @param shown as it reads in its sentence
   */
  ProofValue of(BoundValue value, String shown) {
    List<CellRef> rests = inputs.named(value.outcome(), scope(value.source()));
    return new ProofValue(
        shown,
        tag(value, rests),
        value.source().span(),
        computed(value),
        value.outcome().claim().map(claim -> claim(value.outcome(), claim)),
        isFixed(value.outcome()),
        value.outcome().term() instanceof Term.Counted counted
            ? Optional.of(counted)
            : Optional.empty(),
        rests.stream().map(cells::of).toList(),
        looked(value.outcome(), scope(value.source())));
  }

  /** The cells that the value names itself. */
  List<CellRef> names(BoundValue value) {
    return inputs.named(value.outcome().expression(), scope(value.source())).toList();
  }

  private static boolean isFixed(Outcome outcome) {
    boolean literal =
        outcome.expression().body() instanceof Expr.Comparison compared
            && compared.right() instanceof Expr.Literal;
    return outcome.claim().isPresent() && (outcome.words().isPresent() || literal);
  }

  /** What {@code first( )} and {@code streak( )} look back at. */
  private List<CellRef> looked(Outcome outcome, Scope scope) {
    if (outcome.claim().isEmpty() || over(outcome.expression()) == ProofValue.Over.NOW) {
      return List.of();
    }
    return outcome.expression().references().stream()
        .flatMap(ref -> scope.periods(ref).stream())
        .distinct()
        .filter(period -> scope.period().filter(now -> period.compareTo(now) < 0).isPresent())
        .flatMap(period -> inputs.named(outcome.expression(), scope.at(period)))
        .toList();
  }

  /** From where the words of a page look at the data; a page of a collection looks in its own. */
  static Standpoint standpoint(Site site, Page page) {
    Optional<Place> place = site.place(page.path());
    Stream<String> named = page.document().frontMatter().data().stream().map(Text::value);
    Stream<String> own = place.map(p -> p.collection().dataset().name()).stream();
    Optional<RowContext> row =
        place.flatMap(
            p ->
                p instanceof Place.Of of
                    ? Optional.of(of.collection().context(of.item()))
                    : Optional.empty());
    return new Standpoint(page.language(), Stream.concat(named, own).toList(), page.period(), row);
  }

  /** An indicator is written in its dataset, where its names have another meaning. */
  private Scope scope(Text source) {
    return catalog.scope(homes(source.file()), from.period(), from.row());
  }

  private List<String> homes(SourceFile written) {
    Stream<String> datasets =
        site.catalog().datasets().stream()
            .filter(dataset -> dataset.file().path().equals(written.path()))
            .map(Dataset::name);
    return isOwn(written)
        ? from.homes()
        : Stream.concat(datasets, from.homes().stream()).distinct().toList();
  }

  private boolean isOwn(SourceFile written) {
    return written.path().equals(file.path());
  }

  /** As the page has to write it; an indicator is written in its dataset. */
  private String tag(BoundValue value, List<CellRef> cells) {
    Text source = value.source();
    if (isOwn(source.file())) {
      return ShownWords.tag(source.value());
    }
    Scope here = scope(Text.of(file.start()));
    boolean single = value.outcome().expression().body() instanceof Expr.Ref && !cells.isEmpty();
    Optional<String> shortest =
        single ? new ShortestTag(here, site.config().units()).of(cells.get(0)) : Optional.empty();
    return ShownWords.tag(shortest.orElseGet(() -> qualified(value)));
  }

  /** With the dataset's name before each field that is written without one. */
  private String qualified(BoundValue value) {
    StringBuilder tag = new StringBuilder(value.source().value());
    List<Expr.Ref> references = value.outcome().expression().references();
    List<String> homes = homes(value.source().file());
    for (int i = references.size() - 1; i >= 0; i--) {
      Expr.Ref ref = references.get(i);
      int at = ref.text().span().start() - value.source().span().start();
      if (ref.dataset().isEmpty()
          && !homes.isEmpty()
          && tag.indexOf(ref.text().value(), at) == at) {
        tag.insert(at, homes.get(0) + ".");
      }
    }
    return tag.toString();
  }

  private static Optional<ProofNumber> computed(BoundValue value) {
    Outcome outcome = value.outcome();
    boolean stated = outcome.claim().isPresent() || outcome.words().isPresent();
    return stated || value.plain() || outcome.shown().unit().equals(Unit.YEAR)
        ? Optional.empty()
        : Optional.of(new ProofNumber(outcome.shown(), outcome.interval()));
  }

  private static ProofValue.Claim claim(Outcome outcome, Claim claim) {
    return new ProofValue.Claim(
        claim.relation(),
        new ProofNumber(claim.given(), outcome.interval()),
        claim.right(),
        over(outcome.expression()),
        outcome.lookedSince());
  }

  private static ProofValue.Over over(Expression expression) {
    Expr tested = expression.body() instanceof Expr.Comparison c ? c.left() : expression.body();
    String function = tested instanceof Expr.Call call ? call.function().value() : "";
    return switch (function) {
      case "first" -> ProofValue.Over.FIRST;
      case "streak" -> ProofValue.Over.STREAK;
      default -> ProofValue.Over.NOW;
    };
  }
}
