package almanac.bench;

import almanac.content.Document;
import almanac.content.DocumentReader;
import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.source.Diagnostics;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import almanac.value.Units;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From files to what was written: a page of 6 KB, a dataset of 200 rows. */
@State(Scope.Benchmark)
public class ReadingBenchmark {
  private final Sample sample = Sample.make();
  private final Dataset dataset = sample.dataset();

  /** The YAML of a dataset. */
  @Benchmark
  public Optional<YamlNode> yaml() {
    return YamlReader.read(sample.data(), new Diagnostics());
  }

  /** A dataset, its cells included. */
  @Benchmark
  public Dataset dataset() {
    return sample.dataset();
  }

  /** A dataset's formulas and totals, recomputed with intervals. */
  @Benchmark
  public Catalog recomputation() {
    return Catalog.of(List.of(dataset), Units.standard(), new Diagnostics());
  }

  /** The front matter and the tree of a page. */
  @Benchmark
  public Document parsing() {
    return new DocumentReader(new Diagnostics()).read(sample.page());
  }
}
