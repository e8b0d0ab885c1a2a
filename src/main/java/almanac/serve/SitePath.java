package almanac.serve;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The path of a request's target (RFC 9112, 3.2.1): one way to write each, all others refused. */
final class SitePath {
  private static final int LONGEST = 2_048;

  private SitePath() {}

  /** From the root, without the slash before it; empty if it cannot be the path of a file. */
  static Optional<String> of(URI target) {
    String raw = target.getRawPath();
    if (target.isAbsolute()
        || target.toString().startsWith("//")
        || raw == null
        || !raw.startsWith("/")
        || raw.length() > LONGEST) {
      return Optional.empty();
    }
    return decoded(raw.substring(1)).filter(SitePath::isPlain);
  }

  /** Percent-encoded UTF-8, in which no character can be written twice (RFC 3629, 3). */
  private static Optional<String> decoded(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > 0x7e || c <= ' ') {
        return Optional.empty();
      } else if (c == '%') {
        // the URI is parsed: two digits follow
        bytes.put((byte) Integer.parseInt(raw, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(String path) {
    String[] parts = path.split("/", -1);
    boolean hidden = Arrays.stream(parts).anyMatch(Set.of(".", "..")::contains);
    boolean blank = Arrays.stream(parts).limit(parts.length - 1).anyMatch(String::isEmpty);
    return !hidden && !blank && path.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
  }
}
