package almanac.author;

import almanac.content.Layout;
import almanac.content.Meaning;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets a page in order: its blocks by flexmark, of its front matter only the blanks at the ends of
 * lines. A page that would then say something else is left alone.
 */
final class PageFormat implements FileFormat {
  /** In characters. */
  private static final int LARGEST = 1 << 20;

  private static final int SECONDS = 20;
  private static final Pattern LINE_END = Pattern.compile("(?m)[ \\t]+$");

  @Override
  public Optional<String> of(SourceFile file, Diagnostics diagnostics) {
    Optional<Layout> layout = Layout.of(file, diagnostics);
    return layout.flatMap(
        parts ->
            parts.body().text().isBlank()
                ? Optional.of(file.text())
                : of(file, parts, diagnostics));
  }

  private static Optional<String> of(SourceFile file, Layout layout, Diagnostics diagnostics) {
    Masks masks = Masks.of(layout.body(), layout.words());
    Optional<String> set =
        file.text().length() > LARGEST || masks.overflow()
            ? Optional.empty()
            : Patience.await(SECONDS, () -> Blocks.set(masks.text(), masks::width));
    if (set.isEmpty()) {
      diagnostics.report(Refusals.limit(file.start()));
      return Optional.empty();
    }
    String front = file.text().substring(0, layout.body().start());
    String body = masks.restored(set.get());
    Meaning meaning = Meaning.of(file);
    Optional<String> same =
        Stream.of(LINE_END.matcher(front).replaceAll("") + body, front + body)
            .filter(text -> masks.keptBy(set.get()) && difference(meaning, file, text).isEmpty())
            .findFirst();
    if (same.isEmpty()) {
      Span at = difference(meaning, file, front + body).orElse(layout.body().part(0, 0));
      diagnostics.report(Refusals.meaning(at));
    }
    return same;
  }

  private static Optional<Span> difference(Meaning meaning, SourceFile file, String text) {
    return meaning.firstDifference(Meaning.of(new SourceFile(file.path(), text)));
  }
}
