package almanac.content;

import almanac.source.Span;
import almanac.source.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Checks that every footnote is defined, once, and pointed to. */
final class Footnotes {
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\[\\]\\s]+)]");

  private final Reports reports;
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();

  private Footnotes(Reports reports) {
    this.reports = reports;
  }

  static void check(Node root, Reports reports) {
    Footnotes footnotes = new Footnotes(reports);
    Tree.all(root, FootnoteDefinition.class).forEach(footnotes::define);
    Set<String> used =
        Tree.all(root, FootnoteReference.class).stream()
            .map(reference -> key(reference.getLabel()))
            .collect(Collectors.toSet());
    footnotes.definitions.forEach(
        (key, definition) -> footnotes.reportUnused(definition, used.contains(key)));
    Tree.all(root, Text.class).forEach(footnotes::reportUnknown);
  }

  /** Labels are compared as CommonMark compares those of links. */
  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  private void define(FootnoteDefinition definition) {
    FootnoteDefinition first = definitions.putIfAbsent(key(definition.getLabel()), definition);
    if (first != null) {
      reports.error(
          "duplicate-footnote",
          mark(definition),
          "the footnote \"" + definition.getLabel() + "\" stands twice on this page",
          "the other one is in line " + mark(first).line());
    }
  }

  private void reportUnused(FootnoteDefinition definition, boolean used) {
    if (!used) {
      String label = definition.getLabel();
      reports.warning(
          "unused-footnote",
          mark(definition),
          "nothing points to the footnote \"" + label + "\"",
          "write [^" + label + "] where it belongs, or delete it");
    }
  }

  /** The {@code [^label]} that a definition begins with. */
  private Span mark(FootnoteDefinition definition) {
    List<SourceSpan> spans = definition.getSourceSpans();
    int start = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    return reports.file().span(start, start + definition.getLabel().length() + 3);
  }

  private void reportUnknown(Text text) {
    Matcher reference = REFERENCE.matcher(text.getLiteral());
    if (text.getLiteral().indexOf("[^") < 0 || !reference.find()) {
      return;
    }
    almanac.source.Text written = Places.text(reports.file(), text, text.getLiteral());
    do {
      Span at = written.span(reference.start(), reference.end());
      if (at.start() == 0 || reports.file().text().charAt(at.start() - 1) != '\\') {
        refuseUnknown(reference.group(1), at);
      }
    } while (reference.find());
  }

  private void refuseUnknown(String label, Span at) {
    String near = Suggestion.didYouMean(label, labels());
    reports.error(
        "unknown-footnote",
        at,
        "no footnote called \"" + label + "\" on this page",
        near.isEmpty() ? "write it below: [^" + label + "]: …" : near);
  }

  private List<String> labels() {
    return definitions.values().stream().map(FootnoteDefinition::getLabel).toList();
  }
}
