package almanac.site;

import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.data.Checked;
import almanac.data.Note;
import almanac.data.Revision;
import java.util.List;
import java.util.Optional;

/**
 * A cell that a number rests on, as an editor looks it up.
 *
 * @param number what it holds; empty for words, and for what is not known
 * @param checks what it was held against
 * @param revision its change after it was published
 */
public record ProofCell(
    CellRef ref,
    Optional<ProofNumber> number,
    List<Check> checks,
    List<Words> notes,
    Optional<Revision> revision) {
  public ProofCell {
    checks = List.copyOf(checks);
    notes = List.copyOf(notes);
  }

  /** How a cell came by its number. */
  public enum Origin {
    /** It was written. */
    PUBLISHED,
    /** A derivation was written: {@code = 5235 - 932}. */
    DERIVED,
    /** It was left blank, and its field's formula or the rest of a total gives it. */
    COMPUTED
  }

  public Origin origin() {
    Cell.Content content = ref.cell().content();
    if (ref.row().derived() || content instanceof Cell.Computed) {
      return Origin.COMPUTED;
    }
    return content instanceof Cell.Derived ? Origin.DERIVED : Origin.PUBLISHED;
  }

  /** Just as it stands in the file, notes included; empty where nothing was written. */
  public String written() {
    return origin() == Origin.COMPUTED ? "" : ref.cell().at().text().strip();
  }

  /** The formula of its field, as it was written. */
  public Optional<String> formula() {
    return ref.field().formula().map(formula -> formula.text().value().strip());
  }

  /** What a number is held against. */
  public enum Against {
    FORMULA,
    /** The sum of the parts of which it is the total. */
    PARTS
  }

  /** A published number held against what the data give. */
  public record Check(Against against, Checked checked) {
    /** What the data give; empty where the cell was left alone. */
    public Optional<ProofNumber> recomputed() {
      return checked.verdict().map(v -> new ProofNumber(v.recomputed(), v.interval()));
    }

    /** How a number that does not come out may have come about. */
    public List<String> hints() {
      return checked.verdict().map(verdict -> verdict.hints()).orElse(List.of());
    }

    /** It agrees, but the inputs are too coarse to check its last digit. */
    public boolean lastDigitOpen() {
      return checked.verdict().filter(verdict -> verdict.lastDigitOpen()).isPresent();
    }
  }

  /** A note with its words in the page's language. */
  public record Words(Note note, String text) {}
}
