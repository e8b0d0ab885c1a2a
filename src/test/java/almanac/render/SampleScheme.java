package almanac.render;

import almanac.data.Dataset;
import almanac.data.DatasetReader;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.value.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The page of a real scheme: the first site's for its partner banks. */
final class SampleScheme {
  private static final Path FILE = Path.of("data/bank_assessment.yaml");

  private final Samples samples;

  SampleScheme(Samples samples) {
    this.samples = samples;
  }

  SchemeView view(DatasetView around) {
    SchemeViews views =
        new SchemeViews(Speech.of(samples.words()), scheme().scoring().orElseThrow(), "r-");
    return views.view(around.withoutTables(), around.files());
  }

  private static Dataset scheme() {
    try {
      SourceFile file = new SourceFile(FILE.toString(), Files.readString(FILE));
      return new DatasetReader(Units.standard(), new Diagnostics())
          .read(file, path -> Optional.empty())
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
