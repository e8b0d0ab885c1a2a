package almanac.publish;

import almanac.source.MachineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write an output. The system takes it back when the process ends, however it ends;
 * the file that stays behind is no lock.
 */
final class WriteLock {
  /** POSIX gives up all locks of a process on a file when it closes any channel to it. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final int TRIES = 60;
  private static final int PAUSE_MILLIS = 50;

  private final Path file;
  private final FileChannel channel;

  private WriteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock, after a short wait if another writer has it. */
  static WriteLock take(Output output) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Optional<WriteLock> lock = tryTake(output);
      if (lock.isPresent()) {
        return lock.get();
      }
      pause();
    }
    throw new MachineException(busy(output), new IOException("locked: " + output.lock()));
  }

  /** The lock, or nothing if another writer has it. */
  static Optional<WriteLock> tryTake(Output output) throws IOException {
    Path file = output.lock();
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Optional<WriteLock> lock = Optional.empty();
    try {
      lock = open(file);
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(file);
      }
    }
    return lock;
  }

  private static Optional<WriteLock> open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      // far behind the text, because Windows lets nobody read what is locked
      locked = channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
      if (locked) {
        sign(channel);
      }
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    return locked ? Optional.of(new WriteLock(file, channel)) : Optional.empty();
  }

  private static void sign(FileChannel channel) throws IOException {
    String owner = ProcessHandle.current().pid() + "\n";
    channel.truncate(0).write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String busy(Output output) {
    String owner = HELD.contains(output.lock()) ? "this process" : "process " + owner(output);
    return "another build (" + owner + ") is writing \"" + output.label() + "\"; try again later";
  }

  private static String owner(Output output) {
    try {
      return Files.readString(output.lock()).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void release() throws IOException {
    channel.close();
    HELD.remove(file);
  }
}
