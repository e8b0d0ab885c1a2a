package almanac.bench;

import almanac.publish.Artifact;
import almanac.publish.Output;
import almanac.publish.Publication;
import almanac.publish.Publisher;
import almanac.render.Press;
import almanac.render.Presses;
import almanac.render.Stock;
import almanac.source.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the bound site to the disk: a page of an author, a file of 15 KB. */
@State(Scope.Benchmark)
public class WritingBenchmark {
  private static final int FILES = 100;

  private final Sample sample = Sample.make();
  private final Press press =
      Presses.of(sample.site(), sample.sources(), Stock.of(sample.root()), new Diagnostics());
  private int builds;

  /** A page as bytes, its template filled in. */
  @Benchmark
  @OperationsPerInvocation(Sample.PAGES)
  public int rendering() {
    return press.print().stream()
        .filter(file -> file.path().contains("report/") || file.path().contains("policies/"))
        .mapToInt(file -> file.body().bytes().length)
        .sum();
  }

  /** A file that is hashed and written; each build differs in every file from the one before. */
  @Benchmark
  @OperationsPerInvocation(FILES)
  public Publication publishing() {
    String text = ("build " + builds++ + " ").repeat(1500);
    List<Artifact> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = (i + text).getBytes(StandardCharsets.UTF_8);
      files.add(Artifact.of("pages/" + i + ".html", sample.page().start(), bytes));
    }
    Output output = Output.of(sample.root(), Path.of("site"));
    return Publisher.publish(output, files, new Diagnostics());
  }
}
