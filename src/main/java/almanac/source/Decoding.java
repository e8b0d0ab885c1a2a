package almanac.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** From bytes to text: strict UTF-8, without byte order mark, with LF for every line break. */
final class Decoding {
  /** In bytes; a table takes little more memory than its file. */
  private static final int LARGEST_TABLE = 256 << 20;

  private Decoding() {}

  /** Empty if the file was reported. */
  static Optional<SourceFile> text(BinaryFile file, Diagnostics diagnostics) {
    boolean table = file.path().endsWith(".csv");
    if (file.size() > (table ? LARGEST_TABLE : YamlReader.LARGEST)) {
      diagnostics.report(table ? tooLarge(file.start()) : YamlReader.tooLarge(file.start()));
      return Optional.empty();
    }
    return text(file.path(), file.bytes(), diagnostics);
  }

  private static Diagnostic tooLarge(Span at) {
    return Diagnostic.error("too-large", at, "the table is larger than 256 MiB")
        .withHint("split it into two datasets");
  }

  static Optional<SourceFile> text(String path, byte[] bytes, Diagnostics diagnostics) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf('\uFFFD') < 0 && lenient.indexOf('\0') < 0) {
      return Optional.of(new SourceFile(path, normal(lenient)));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int zero = indexOfZero(bytes);
    if (result.isUnderflow() && zero < 0) {
      return Optional.of(new SourceFile(path, normal(out.flip().toString())));
    }
    int bad = result.isUnderflow() ? zero : in.position();
    diagnostics.report(notUtf8(path, bytes, bad));
    return Optional.empty();
  }

  /** Text has none, unless it is UTF-16. */
  private static int indexOfZero(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] != 0) {
      at++;
    }
    return at < bytes.length ? at : -1;
  }

  private static String normal(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Diagnostic notUtf8(String path, byte[] bytes, int bad) {
    String before = normal(new String(bytes, 0, bad, StandardCharsets.UTF_8));
    Span at = new SourceFile(path, before).span(before.length(), before.length());
    String hex = String.format(Locale.ROOT, "%02X", bytes[bad]);
    return Diagnostic.error("not-utf-8", at, "the file is not in UTF-8: byte " + hex + " here")
        .withHint(guess(bytes) + "save it again in your editor, with the encoding UTF-8");
  }

  private static String guess(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || indexOfZero(bytes) >= 0) {
      return "it seems to be UTF-16; ";
    }
    return isChinese(bytes) ? "it seems to be GBK; " : "";
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean isChinese(byte[] bytes) {
    if (!Charset.isSupported("GB18030")) {
      return false;
    }
    try {
      return Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).length() > 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
