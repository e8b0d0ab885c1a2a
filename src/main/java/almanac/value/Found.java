package almanac.value;

import java.util.List;
import java.util.Optional;

/** What a part of an expression came to. */
sealed interface Found {
  /**
   * A number, or a share of which only the base is known.
   *
   * @param bare made of numbers alone whose unit is the field's: a derived cell
   */
  record Amount(Term term, Sign sign, boolean bare) implements Found {
    static Amount of(Term term) {
      return new Amount(term, Sign.PLAIN, false);
    }

    Unit unit() {
      return term.unit();
    }

    Amount with(Term other) {
      return new Amount(other, sign, bare);
    }
  }

  /** Words. */
  record Speech(Words words) implements Found {}

  /**
   * True or false.
   *
   * @param given what was compared
   * @param with what it was compared with
   * @param over all that it rests on besides
   * @param message why it is false; empty where it is true
   */
  record Truth(
      Relation relation,
      Term given,
      Term with,
      List<Term> over,
      Optional<Period> since,
      String message)
      implements Found {
    public Truth {
      over = List.copyOf(over);
    }

    boolean holds() {
      return message.isEmpty();
    }
  }
}
