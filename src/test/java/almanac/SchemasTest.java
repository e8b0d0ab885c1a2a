package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor says of a site's YAML while one types is what the build says of it. */
class SchemasTest {
  private static final Path GOLDEN = Path.of("src/test/golden");

  @Test
  void keepToTheStandard() {
    assertThat(ShippedSchema.SITE.flaws()).isEmpty();
    assertThat(ShippedSchema.DATASET.flaws()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sound")
  void acceptEverySoundFile(Path file) {
    assertThat(complaints(file)).isEmpty();
  }

  /** Of the first site, and of all golden sites but those with a mistake. */
  static Stream<Path> sound() {
    Stream<Path> golden =
        list(GOLDEN).filter(site -> !String.valueOf(site.getFileName()).startsWith("error-"));
    return Stream.concat(Stream.of(Path.of("")), golden).flatMap(SchemasTest::files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conflicting-keys",
        "figure-id",
        "item-name",
        "missing-key",
        "missing-key-of-figure-y",
        "missing-key-of-item",
        "missing-key-of-note",
        "missing-key-of-pages",
        "missing-key-of-rule",
        "missing-key-of-schema",
        "revision-date",
        "unknown-chart",
        "unknown-format",
        "unknown-key-of-dataset",
        "unknown-key-of-pages",
        "unknown-key-of-item",
        "unknown-key-of-site",
        "unknown-key-of-site-on-a-page",
        "unknown-kind",
        "unknown-language-of-title",
        "unknown-sort",
        "unknown-ties",
        "unknown-timing",
        "unknown-type",
        "unsupported-path",
        "wrong-language",
        "wrong-path",
        "wrong-period-of-edition",
        "wrong-places",
        "wrong-type-of-decimals",
        "wrong-type-of-figure-periods",
        "wrong-type-of-flag",
        "wrong-type-of-record",
        "wrong-type-of-site",
        "wrong-unit"
      })
  void refuseWhatTheBuildRefuses(String mistake) {
    assertThat(files(GOLDEN.resolve("error-" + mistake)))
        .anySatisfy(file -> assertThat(complaints(file)).isNotEmpty());
  }

  private static List<String> complaints(Path file) {
    boolean site = file.endsWith("site.yaml");
    ShippedSchema schema = site ? ShippedSchema.SITE : ShippedSchema.DATASET;
    try {
      return schema.complaints(file.toString(), Files.readString(file)).orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The site's configuration, where there is one, and its datasets. */
  private static Stream<Path> files(Path site) {
    Stream<Path> config = Stream.of(site.resolve("content/site.yaml")).filter(Files::exists);
    Stream<Path> data =
        list(site.resolve("data")).filter(file -> file.toString().endsWith(".yaml"));
    return Stream.concat(config, data);
  }

  private static Stream<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
