package almanac.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ticks ten times a second, for the first time after a second. */
final class Ticker {
  private static final int FIRST = 1000;
  private static final int NEXT = 100;

  private Ticker() {}

  static Runnable start(Runnable tick) {
    ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Ticker::daemon);
    var ticks = thread.scheduleWithFixedDelay(tick, FIRST, NEXT, TimeUnit.MILLISECONDS);
    return () -> {
      ticks.cancel(false);
      thread.shutdown();
    };
  }

  /** One that keeps no process alive. */
  private static Thread daemon(Runnable ticks) {
    Thread thread = new Thread(ticks, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
