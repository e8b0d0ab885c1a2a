package almanac.site;

import almanac.bench.Sample;
import almanac.content.Document;
import almanac.source.Diagnostics;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From what was written to the bound site: a page with twenty values. */
@State(Scope.Benchmark)
public class BindingBenchmark {
  private final Site site = Sample.make().site();
  private final List<Document> documents = site.allPages().stream().map(Page::document).toList();

  /** What a page names becomes the thing it names. */
  @Benchmark
  @OperationsPerInvocation(Sample.PAGES)
  public Site binding() {
    return new SiteBinder(site.config(), site.catalog(), site.evaluator(), new Diagnostics())
        .bind(documents, new DatasetWeb(site.catalog().datasets()), new KeptPages(false));
  }
}
