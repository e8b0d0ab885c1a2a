package almanac.render;

import almanac.data.CellRef;
import almanac.value.Measure;
import almanac.value.Term;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a computation with its numbers, each of which leads to its cell. */
record TermWords(Here here) {
  /** So many parts are written out; of more the first ones and the last. */
  private static final int PARTS = 12;

  private static final int FIRST_PARTS = 4;

  /** Of what a place is taken among: the one whose place it is; the others stand in their table. */
  private static final int FIRST_COMPARED = 1;

  Html of(Term term) {
    return new Html(text(bare(term)));
  }

  /** Without what only says how it is shown. */
  private static Term bare(Term term) {
    if (term instanceof Term.As as) {
      return bare(as.of());
    } else if (term instanceof Term.Shown shown) {
      return bare(shown.of());
    }
    return term instanceof Term.Quotient quotient && isOne(quotient.right())
        ? bare(quotient.left())
        : term;
  }

  /** By which a number is divided to take its unit away. */
  private static boolean isOne(Term term) {
    return term instanceof Term.Constant constant
        && constant.measure().number().stripTrailingZeros().toPlainString().equals("1")
        && !constant.measure().unit().equals(Unit.NUMBER);
  }

  private String text(Term term) {
    if (term instanceof Term.Cell cell) {
      return cell(cell);
    } else if (term instanceof Term.Constant constant) {
      return plain(constant.measure());
    } else if (term instanceof Term.Sum sum) {
      return sum(sum);
    } else if (term instanceof Term.Negative negative) {
      return "\u2212" + closed(negative.of());
    } else if (term instanceof Term.Product product) {
      return factor(product.left()) + " × " + factor(product.right());
    } else if (term instanceof Term.Quotient quotient) {
      return factor(quotient.left()) + " ÷ " + closed(quotient.right());
    } else if (term instanceof Term.Extreme extreme) {
      String key = extreme.sign() > 0 ? "scheme.larger" : "scheme.smaller";
      return here.speech().words().get(key, listed(extreme.of()));
    }
    return listed(compared(term));
  }

  private static List<Term> compared(Term term) {
    return term.parts().stream().filter(TermWords::isOfData).distinct().toList();
  }

  /** What is written out of all that a place is taken among, or that is counted. */
  static List<Term> listed(Term.Counted counted) {
    List<Term> parts = compared(counted);
    List<Term> listed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.size() <= PARTS || i < FIRST_COMPARED || i == parts.size() - 1) {
        listed.add(parts.get(i));
      }
    }
    return listed;
  }

  /** Not what the data are only held against. */
  private static boolean isOfData(Term term) {
    return !(bare(term) instanceof Term.Constant);
  }

  private String plain(Measure measure) {
    return Html.of(here.speech().numbers().prose(measure)).text();
  }

  private String cell(Term.Cell cell) {
    Optional<CellRef> ref = here.site().catalog().cell(cell.id());
    String number = plain(cell.measure());
    return ref.map(r -> link(Provenance.href(here, r), number)).orElse(number);
  }

  static String link(String href, String text) {
    return "<a class=\"value\" href=\"" + Html.of(href).text() + "\">" + text + "</a>";
  }

  private String sum(Term.Sum sum) {
    List<Term> parts = sum.parts();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.size() > PARTS && i == FIRST_PARTS) {
        text.append(" + … ");
        i = parts.size() - 1;
      }
      Term part = bare(parts.get(i));
      boolean minus = part instanceof Term.Negative;
      text.append(i == 0 ? minus ? "\u2212" : "" : minus ? " \u2212 " : " + ");
      text.append(part instanceof Term.Negative negative ? closed(negative.of()) : text(part));
    }
    return text + counted(parts.size());
  }

  private String counted(int parts) {
    return parts > PARTS ? here.speech().words().get("formula.parts", parts) : "";
  }

  private String listed(List<Term> parts) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.size() > PARTS && i == FIRST_COMPARED) {
        texts.add("…");
        i = parts.size() - 1;
      }
      texts.add(text(bare(parts.get(i))));
    }
    return String.join(here.speech().words().get("and.comma"), texts) + counted(parts.size());
  }

  /** A factor: a sum stands in brackets. */
  private String factor(Term term) {
    Term bare = bare(term);
    boolean sum = bare instanceof Term.Sum || bare instanceof Term.Negative;
    return sum ? "(" + text(bare) + ")" : text(bare);
  }

  private static boolean isNegative(Term term) {
    return term.value().signum() < 0;
  }

  /** What is subtracted, or divided by: whatever is made of parts stands in brackets. */
  private String closed(Term term) {
    Term bare = bare(term);
    String text = text(bare);
    boolean alone = bare.parts().isEmpty() && !isNegative(bare);
    return alone ? text : "(" + text + ")";
  }

  /** Whether the term is one number alone. */
  static boolean isSingle(Term term) {
    return bare(term).parts().isEmpty();
  }

  /** A share whose numerator is not known has no value. */
  static boolean isOpen(Term term) {
    return bare(term) instanceof Term.Share;
  }
}
