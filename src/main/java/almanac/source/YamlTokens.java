package almanac.source;

import java.io.StringReader;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** The tokens of a stretch of YAML, one after another, with offsets in its file. */
final class YamlTokens implements AutoCloseable {
  private final Span all;
  private final CodePoints codePoints;
  private final YAMLParser parser;
  private Span last;

  YamlTokens(Span all, String text) {
    this.all = all;
    this.codePoints = new CodePoints(text);
    this.parser =
        (YAMLParser) factory(text).createParser(ObjectReadContext.empty(), new StringReader(text));
    this.last = all.part(0, 0);
  }

  /** A large buffer, or the library takes quadratic time over a long scalar. */
  private static YAMLFactory factory(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(Math.min(text.length() + 2, 1 << 20))
            .setCodePointLimit(YamlReader.LARGEST + 2)
            .build();
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(YamlTree.DEEPEST * 4)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();
    return YAMLFactory.builder()
        .loadSettings(settings)
        .streamReadConstraints(constraints)
        .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  /** What a token is. */
  enum Kind {
    MAPPING,
    SEQUENCE,
    KEY,
    SCALAR,
    ALIAS,
    CLOSE,
    END
  }

  Kind next() {
    try {
      JsonToken token = parser.nextToken();
      Kind kind = token == null ? Kind.END : kind(token);
      last = kind == Kind.END ? last : span();
      return kind;
    } catch (RuntimeException e) {
      throw YamlSyntax.mistake(e, new YamlSyntax.Place(all, codePoints, last));
    }
  }

  private Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kind.MAPPING;
      case START_ARRAY -> Kind.SEQUENCE;
      case PROPERTY_NAME -> Kind.KEY;
      case END_OBJECT, END_ARRAY -> Kind.CLOSE;
      default -> parser.isCurrentAlias() ? Kind.ALIAS : Kind.SCALAR;
    };
  }

  private Span span() {
    int from = offset(parser.currentTokenLocation().getCharOffset());
    return all.part(from, Math.max(from, offset(parser.currentLocation().getCharOffset())));
  }

  private int offset(long codePoint) {
    return codePoints.offset(Math.toIntExact(codePoint));
  }

  /**
   * Where the current token stands: its anchor and tag included, a block's end where it is seen.
   */
  Span at() {
    return last;
  }

  /** The value of a scalar, the name of a key. */
  String value() {
    return Objects.requireNonNullElse(parser.getString(), "");
  }

  @Override
  public void close() {
    parser.close();
  }
}
