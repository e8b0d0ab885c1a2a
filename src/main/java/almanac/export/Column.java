package almanac.export;

import almanac.data.Field;
import almanac.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column of an extract.
 *
 * @param name as the header has it, unique: a field's name, of facts {@code name}, {@code unit} and
 *     the periods as written, of a companion the name that it goes with and its role, {@code
 *     balance.status}
 * @param field whose cells they are; empty for a column of facts
 * @param unit of the column's numbers; those of facts stand in units of their own
 */
public record Column(String name, Role role, Optional<Field> field, Unit unit) {
  private static final Predicate<String> YEAR = Pattern.compile("[1-9]\\d{3}").asMatchPredicate();

  /** What stands in a column. */
  public enum Role {
    /** The cells of a field. */
    FIELD,
    /** The names of the facts. */
    FACT,
    /** The unit of a fact, in which all its numbers that can be said in it are said. */
    FACT_UNIT,
    /** The numbers of all facts in one period. */
    PERIOD,
    /** The unit of a number that cannot be said in the column's; blank for all others. */
    UNIT,
    /** What a number is beside published; blank for most. */
    STATUS,
    /** The names of the notes on a cell, parted by blanks. */
    NOTES;

    /** Whether it says something about the cells of another column. */
    public boolean isCompanion() {
      return this == UNIT || this == STATUS || this == NOTES;
    }
  }

  /** Whether its cells are numbers, or the symbols of missing ones. */
  public boolean isNumeric() {
    return role == Role.PERIOD || field.filter(f -> f.type().isNumeric()).isPresent();
  }

  boolean isList() {
    return field.filter(f -> f.type() == Field.Type.LIST).isPresent();
  }

  /** Whether the item is a year of four digits, which programs may count with. */
  boolean isYear(Item item) {
    return field.filter(f -> f.type() == Field.Type.YEAR).isPresent() && YEAR.test(item.text());
  }

  /** Whether a line that has this here is the sum of others. */
  boolean isTotal(String key) {
    return field.filter(f -> !f.overlap() && f.total().filter(key::equals).isPresent()).isPresent();
  }

  boolean isDate() {
    return field.filter(f -> f.type() == Field.Type.DATE).isPresent();
  }

  /** The items of a list that was written with semicolons. */
  static List<String> items(String list) {
    return Stream.of(list.split("[;；]", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
