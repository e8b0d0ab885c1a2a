package almanac.author;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Has something done that may fail, overflow or never end: in a thread of its own, which is left
 * behind when it takes too long and ends with the process.
 */
final class Patience {
  /** Enough for what nests as deep as pages may. */
  private static final long STACK = 16 << 20;

  private Patience() {}

  /** Empty where nothing came of it. */
  static <T> Optional<T> await(int seconds, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "formatting", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get(seconds, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError error) {
        throw error;
      }
      return Optional.empty();
    } catch (TimeoutException e) {
      task.cancel(true);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
