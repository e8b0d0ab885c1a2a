package almanac.source;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All mistakes of a run, collected from every stage and every thread. */
public final class Diagnostics {
  private final Queue<Diagnostic> all = new ConcurrentLinkedQueue<>();

  public void report(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /** Each once, by file, line and column. */
  public List<Diagnostic> sorted() {
    return all.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
