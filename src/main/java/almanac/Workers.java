package almanac;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * One thread for each processor, which help each other: who waits for a part of the work does
 * another part. The thread that begins a build would only wait.
 */
final class Workers {
  private Workers() {}

  /** Does some work, and all that it splits into, with all processors; throws what it throws. */
  static <T> T run(Supplier<T> work) {
    ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    try {
      return pool.invoke(ForkJoinTask.adapt(work::get));
    } finally {
      pool.shutdown();
    }
  }
}
