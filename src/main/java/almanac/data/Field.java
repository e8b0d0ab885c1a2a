package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import almanac.value.Expression;
import almanac.value.Timing;
import almanac.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A column of a dataset; of a dataset of facts, one fact.
 *
 * @param at where its name was written
 * @param title what readers call it; its name where the author wrote none
 * @param unit in which numbers without a unit of their own are written; {@link Unit#NUMBER} for
 *     none
 * @param categories what its cells may hold, in their order; empty for a field of any content
 * @param formula recomputes every written cell, computes every blank one
 * @param total the category that is the sum of the others
 * @param residual the category that is the total minus the rest
 * @param overlap the categories are no parts of the total
 * @param exact its numbers stand for themselves alone
 * @param notes names of the notes on the whole field
 * @param source where a fact comes from
 * @param constraints what every cell must keep to
 * @param format how its words are read
 * @param statusOf the field whose span of days says, on the site's day, which category holds
 */
public record Field(
    String name,
    Span at,
    Localized title,
    Optional<Localized> description,
    Type type,
    Unit unit,
    List<Category> categories,
    Optional<Expression> formula,
    Optional<Timing> timing,
    Optional<String> total,
    Optional<String> residual,
    boolean overlap,
    boolean exact,
    List<String> notes,
    Optional<Localized> source,
    Constraints constraints,
    Format format,
    Optional<Text> statusOf) {
  public Field {
    categories = List.copyOf(categories);
    notes = List.copyOf(notes);
  }

  /** Of plain words, whose status nothing says. */
  Field(
      String name,
      Span at,
      Localized title,
      Optional<Localized> description,
      Type type,
      Unit unit,
      List<Category> categories,
      Optional<Expression> formula,
      Optional<Timing> timing,
      Optional<String> total,
      Optional<String> residual,
      boolean overlap,
      boolean exact,
      List<String> notes,
      Optional<Localized> source,
      Constraints constraints) {
    this(
        name,
        at,
        title,
        description,
        type,
        unit,
        categories,
        formula,
        timing,
        total,
        residual,
        overlap,
        exact,
        notes,
        source,
        constraints,
        Format.PLAIN,
        Optional.empty());
  }

  /** How words are read. */
  public enum Format {
    /** As they stand. */
    PLAIN,
    /** A line of Markdown, with values and links. */
    MARKDOWN,
    /** Targets as links have them, {@code page:report/loans}; several of a list. */
    TARGET
  }

  /** What a column's cells are. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    YEAR,
    DATE,
    LIST,
    PERIOD;

    public boolean isNumeric() {
      return this == INTEGER || this == NUMBER;
    }

    public boolean isTime() {
      return this == YEAR || this == PERIOD;
    }
  }

  /** A value that a field's cells may hold. */
  public record Category(String name, Span at, Localized title) {}

  public Optional<Category> category(String name) {
    return categories.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
