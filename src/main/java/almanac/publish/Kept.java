package almanac.publish;

import almanac.source.Flow;
import almanac.source.Weight;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that several ask for. What is large is made once, and kept in the system's folder for
 * temporary files; what is little is weighed once, and made anew for each. Safe to use from any
 * thread, and while another file is made.
 */
public final class Kept implements Flow {
  private final Flow flow;
  private @Nullable Made made;

  public Kept(Flow flow) {
    this.flow = flow;
  }

  /** What is known once it was made; where it lies, if it is large. */
  private record Made(Weight weight, Optional<Scratch> file) {}

  /**
   * Its size and digest.
   *
   * @throws almanac.source.MachineException if the disk refuses
   */
  public Weight weight() {
    return made().weight();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    Optional<Scratch> file = made().file();
    if (file.isPresent()) {
      file.get().writeTo(out);
    } else {
      flow.writeTo(out);
    }
  }

  private synchronized Made made() {
    Made known = made;
    if (known == null) {
      known = make();
      made = known;
    }
    return known;
  }

  private Made make() {
    Scratch scratch = new Scratch();
    Spool spool = new Spool(scratch::open);
    try (spool) {
      Weight weight = Weight.of(flow, spool);
      return new Made(weight, spool.isFile() ? Optional.of(scratch) : Optional.empty());
    } catch (IOException e) {
      throw Failure.of("cannot write a temporary file", e);
    }
  }
}
