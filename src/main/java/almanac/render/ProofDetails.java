package almanac.render;

import almanac.data.Checked;
import almanac.data.Note;
import almanac.data.Plain;
import almanac.data.Revision;
import almanac.site.Proof;
import almanac.site.ProofCell;
import almanac.site.ProofNumber;
import almanac.site.ProofValue;
import almanac.value.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a terminal says beside a number: what was written for it, its cells, how they come out. */
public final class ProofDetails {
  /** Between two characters where no line is folded; it has no width. */
  private static final String JOINER = "\u2060";

  private final String language;
  private final Set<String> said = new HashSet<>();
  private List<String> lines = new ArrayList<>();

  private ProofDetails(String language) {
    this.language = language;
  }

  /**
   * For each value of the line: the tag first; then a line for each cell, and what is said of it
   * where it stands for the first time. A word joiner (U+2060) stands where no line is to be
   * folded.
   */
  public static List<List<String>> of(Proof.Line line, String language) {
    ProofDetails details = new ProofDetails(language);
    return line.values().stream().map(details::value).toList();
  }

  private List<String> value(ProofValue value) {
    lines = new ArrayList<>(List.of(value.tag() + result(value)));
    value.cells().forEach(this::cell);
    return lines;
  }

  private static String result(ProofValue value) {
    return value.claim().map(claim -> "  holds: " + claim(claim)).orElse("")
        + value.computed().map(number -> "  = " + number(number)).orElse("");
  }

  private static String claim(ProofValue.Claim claim) {
    boolean equal = claim.relation() == Relation.EQUAL;
    String given = equal ? number(claim.given()) : firm(Plain.text(claim.given().measure()));
    String right = " " + claim.relation().sign() + " " + firm(Plain.text(claim.right()));
    return switch (claim.over()) {
      case NOW -> given + right;
      case FIRST ->
          given + right + claim.since().map(p -> ", in no earlier period since " + p).orElse("");
      case STREAK -> given + " in a row" + right;
    };
  }

  /** With all that it may stand for: {@code 2071.27亿元 [2071.265, 2071.275]}. */
  private static String number(ProofNumber number) {
    String ends = number.low().toPlainString() + ", " + number.high().toPlainString();
    return firm(Plain.text(number.measure()) + (number.isExact() ? "" : " [" + ends + "]"));
  }

  private static String firm(String text) {
    return String.join(JOINER, text.split(""));
  }

  private void cell(ProofCell cell) {
    String id = firm(cell.ref().id());
    lines.add(id + "  " + holds(cell) + "  " + cell.ref().cell().at());
    List<String> more = new ArrayList<>();
    cell.checks().forEach(check -> more.add(check(cell, check)));
    cell.notes().forEach(note -> more.add(note(note)));
    cell.revision().ifPresent(revision -> more.add(revised(revision)));
    more.stream().filter(line -> said.add(id + line)).forEach(line -> lines.add("  " + line));
  }

  private static String holds(ProofCell cell) {
    String number = cell.number().map(ProofDetails::number).orElse(cell.written());
    return switch (cell.origin()) {
      case PUBLISHED -> number.isEmpty() ? "not known" : number;
      case DERIVED -> "derived " + cell.written() + ": " + number;
      case COMPUTED ->
          cell.formula().map(formula -> "computed " + formula).orElse("the rest of the total")
              + ": "
              + (number.isEmpty() ? "not known" : number);
    };
  }

  private static String check(ProofCell cell, ProofCell.Check check) {
    boolean formula = check.against() == ProofCell.Against.FORMULA;
    String rule = formula ? cell.formula().orElse("") : "the sum of its parts";
    Optional<String> given = check.recomputed().map(ProofDetails::number);
    return given.map(number -> rule + " gives " + number + ": ").orElse(rule + ": ")
        + verdict(check);
  }

  private static String verdict(ProofCell.Check check) {
    Checked checked = check.checked();
    String named = checked.note().map(note -> " the note \"" + note.name() + "\"").orElse("");
    return switch (checked.result()) {
      case AGREES -> "agrees" + (check.lastDigitOpen() ? ", last digit cannot be checked" : "");
      case EXPLAINED -> "DIFFERS, explained by" + named;
      case MISMATCH -> "DIFFERS, and no note explains it";
      case LEFT_ALONE ->
          named.isEmpty() ? "not recomputed, a part is not known" : "left alone for" + named;
    };
  }

  private static String note(ProofCell.Words words) {
    Note note = words.note();
    String kind =
        note.kind() == Note.Kind.EXPLAINS ? "" : ", " + note.kind().name().toLowerCase(Locale.ROOT);
    String printed = note.printed().map(text -> ", printed \"" + text + "\"").orElse("");
    return "note \"" + note.name() + "\"" + kind + printed + ": " + words.text();
  }

  private String revised(Revision revision) {
    String when = revision.on().map(day -> " on " + day).orElse("");
    String edition = revision.edition().map(of -> " for the edition " + of).orElse("");
    String why = revision.why().map(text -> ": " + text.in(language).value()).orElse("");
    return "revised" + when + edition + ", was " + revision.was() + ", now " + revision.now() + why;
  }
}
