package almanac.author;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.formatter.Formatter;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.format.CharWidthProvider;
import java.util.List;
import java.util.function.ToIntFunction;

/** Sets the blocks of Markdown anew: their marks, their indentation, the blank lines between. */
final class Blocks {
  private Blocks() {}

  /**
   * Lists, quotes, code and headings in one style, tables in columns; no line is broken or joined.
   *
   * @param width how many columns a text fills
   */
  static String set(String markdown, ToIntFunction<CharSequence> width) {
    DataHolder options = options(width);
    return Formatter.builder(options)
        .build()
        .render(Parser.builder(options).build().parse(markdown));
  }

  private static DataHolder options(ToIntFunction<CharSequence> width) {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
        .set(Formatter.LIST_RENUMBER_ITEMS, false)
        .set(Formatter.SETEXT_HEADING_EQUALIZE_MARKER, false)
        .set(Formatter.MAX_BLANK_LINES, 1)
        .set(Formatter.MAX_TRAILING_BLANK_LINES, 0)
        // as CommonMark's tables extension reads them
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.FORMAT_TABLE_FILL_MISSING_COLUMNS, true)
        .set(TablesExtension.FORMAT_CHAR_WIDTH_PROVIDER, new Width(width))
        .toImmutable();
  }

  /** Tells flexmark how wide words are. */
  private record Width(ToIntFunction<CharSequence> of) implements CharWidthProvider {
    @Override
    public int getSpaceWidth() {
      return 1;
    }

    /** It asks so for the marks of tables only. */
    @Override
    public int getCharWidth(char c) {
      return 1;
    }

    @Override
    public int getStringWidth(CharSequence text) {
      return of.applyAsInt(text);
    }
  }
}
