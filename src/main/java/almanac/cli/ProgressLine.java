package almanac.cli;

import almanac.Progress;
import almanac.source.DisplayWidth;
import java.io.PrintStream;

/**
 * A line on a terminal that says how far a build is. It is drawn over itself, without a line break,
 * and leaves nothing behind.
 */
final class ProgressLine implements Progress {
  private final PrintStream err;
  private String step = "";
  private int items;
  private int done;
  private String drawn = "";
  private boolean ended;

  ProgressLine(PrintStream err) {
    this.err = err;
  }

  @Override
  public synchronized void begin(String step, int items) {
    this.step = step;
    this.items = items;
    done = 0;
  }

  @Override
  public synchronized void advance() {
    done++;
  }

  /** Shows how far it is, if that has changed; no longer after the end. */
  synchronized void draw() {
    String now = step + " …" + (items == 0 ? "" : " " + done + " of " + items);
    if (!ended && !step.isEmpty() && !now.equals(drawn)) {
      erase();
      err.print(now);
      err.flush();
      drawn = now;
    }
  }

  /** Takes the line away. */
  synchronized void end() {
    erase();
    err.flush();
    ended = true;
  }

  /** With spaces, since not every terminal knows the code for it. */
  private void erase() {
    if (!drawn.isEmpty()) {
      err.print("\r" + " ".repeat(DisplayWidth.of(drawn)) + "\r");
      drawn = "";
    }
  }
}
