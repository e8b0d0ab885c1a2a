package almanac.serve;

import almanac.source.Diagnostic;
import java.util.List;

/** Is told of mistakes, and says nothing. */
public final class Silent implements Listener {
  @Override
  public Diagnostic weighed(Diagnostic found) {
    return found;
  }

  @Override
  public void found(List<Diagnostic> found) {}

  @Override
  public String failed(Throwable reason) {
    return String.valueOf(reason.getMessage());
  }
}
