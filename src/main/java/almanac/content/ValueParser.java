package almanac.content;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code {{ … }}} among inlines. A text in {@code '…'} may hold {@code }}}, but behind {@code
 * as} an apostrophe is one. Braces that meet others before they close, or the block's end, are not
 * closed.
 */
final class ValueParser implements InlineContentParser {

  /** Makes one for each block. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new ValueParser();
    }
  }

  private boolean hopeless;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!scanner.next("{{")) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    if (hopeless || !toClose(scanner)) {
      return ParsedInline.of(new RawValue("", false), start);
    }
    String content = scanner.getSource(start, scanner.position()).getContent();
    scanner.next("}}");
    return ParsedInline.of(new RawValue(content, true), scanner.position());
  }

  /** Goes to the braces that close; false where there are none. */
  private boolean toClose(Scanner scanner) {
    Words words = new Words();
    while (scanner.hasNext()) {
      char c = scanner.peek();
      if (c == '}' && isNext(scanner, "}}")) {
        return true;
      }
      if (c == '{' && isNext(scanner, "{{")) {
        return false;
      }
      if (c == '\'' && !words.begun()) {
        skipQuoted(scanner);
      } else {
        scanner.next();
      }
      words.add(c);
    }
    hopeless = true;
    return false;
  }

  private static boolean isNext(Scanner scanner, String braces) {
    Position here = scanner.position();
    boolean found = scanner.next(braces);
    scanner.setPosition(here);
    return found;
  }

  /** Goes behind a quoted text, or behind the quote where no other ends it on this line. */
  private static void skipQuoted(Scanner scanner) {
    scanner.next();
    Position start = scanner.position();
    if (scanner.find('\'') < 0 || holdsMore(scanner, start)) {
      scanner.setPosition(start);
    } else {
      scanner.next();
    }
  }

  /** Whether the quote ran from one value, or one line, into another. */
  private static boolean holdsMore(Scanner scanner, Position start) {
    String quoted = scanner.getSource(start, scanner.position()).getContent();
    return quoted.indexOf('\n') >= 0 || quoted.indexOf("{{", quoted.indexOf("}}") + 1) >= 0;
  }

  /** Notices where the checked words begin: behind {@code as}. */
  private static final class Words {
    private final StringBuilder last = new StringBuilder(" ");
    private boolean begun;

    boolean begun() {
      return begun;
    }

    void add(char c) {
      boolean space = Character.isWhitespace(c);
      if (!space) {
        last.append(c);
        return;
      }
      begun |= last.length() == 3 && last.indexOf(" as") == 0;
      last.setLength(0);
      last.append(' ');
    }
  }
}
