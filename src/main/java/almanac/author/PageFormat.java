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

  /** A page of a megabyte takes about ten. */
  private static final int SECONDS = 20;

  private static final Pattern LINE_END = Pattern.compile("(?m)[ \\t]+$");

  @Override
  public Optional<String> of(SourceFile file, Diagnostics diagnostics) {
    if (file.text().length() > LARGEST) {
      diagnostics.report(Refusals.limit(file.start()));
      return Optional.empty();
    }
    return Layout.of(file, diagnostics).flatMap(layout -> of(file, layout, diagnostics));
  }

  private static Optional<String> of(SourceFile file, Layout layout, Diagnostics diagnostics) {
    if (layout.words().isEmpty()) {
      return Optional.of(file.text());
    }
    Masks masks = Masks.of(layout.body(), layout.words());
    Optional<String> set =
        masks.overflow()
            ? Optional.empty()
            : Patience.await(SECONDS, () -> Blocks.set(masks.text(), masks::width));
    if (set.isEmpty()) {
      diagnostics.report(Refusals.limit(file.start()));
    }
    return set.flatMap(blocks -> same(layout, masks, blocks, diagnostics));
  }

  /** The page with these blocks, if it still says the same. */
  private static Optional<String> same(
      Layout layout, Masks masks, String blocks, Diagnostics diagnostics) {
    SourceFile file = layout.body().file();
    String front = file.text().substring(0, layout.body().start());
    String body = masks.restored(blocks);
    Meaning meaning = Meaning.of(file);
    Optional<String> same =
        Stream.of(LINE_END.matcher(front).replaceAll("") + body, front + body)
            .filter(text -> difference(meaning, file, text).isEmpty())
            .findFirst()
            .filter(text -> masks.keptBy(blocks));
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
