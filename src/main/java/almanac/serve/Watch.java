package almanac.serve;

import almanac.source.DiskState;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Sees that the files of a site are others than before. What the system says of changes only tells
 * when to look; the state of the disk tells whether there was one. So no event can be missed or
 * misread, whichever way a file was saved.
 */
final class Watch implements AutoCloseable {
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_DELETE,
    StandardWatchEventKinds.ENTRY_MODIFY
  };

  /**
   * How long nothing may happen before a save is over; or a checkout, which writes many files, and
   * a save that begins by cutting the file short.
   */
  private static final int SAVE_MILLIS = 20;

  private static final int CHECKOUT_MILLIS = 150;
  private static final int CHECKOUT = 10;

  /** One who never stops writing is not waited for. */
  private static final int ROUNDS = 450;

  private final Path root;
  private final WatchService service;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private Optional<DiskState> seen;

  private Watch(Path root, WatchService service) {
    this.root = root;
    this.service = service;
    this.seen = Optional.of(look());
  }

  /** Begins with the files as they are now. */
  static Watch of(Path root) throws IOException {
    return new Watch(root, root.getFileSystem().newWatchService());
  }

  /** Waits until the files are others than when this was last asked, and quiet. */
  void change() throws InterruptedException {
    DiskState now = look();
    while (seen.filter(now::equals).isPresent()) {
      await(now);
      now = look();
    }
    seen = Optional.of(settled(now));
  }

  /** Whatever the files are, they are others than before. */
  void forget() {
    seen = Optional.empty();
  }

  private DiskState settled(DiskState first) throws InterruptedException {
    DiskState now = first;
    int quiet = 0;
    for (int i = 0; i < ROUNDS && quiet < (isUnderWay(now) ? CHECKOUT_MILLIS : SAVE_MILLIS); i++) {
      Thread.sleep(SAVE_MILLIS);
      DiskState next = look();
      quiet = next.equals(now) ? quiet + SAVE_MILLIS : 0;
      now = next;
    }
    return now;
  }

  private boolean isUnderWay(DiskState now) {
    return seen.filter(before -> now.changes(before) > CHECKOUT || now.isCutShort(before))
        .isPresent();
  }

  /** Where the system tells nothing, such as on some shared disks, it is looked again and again. */
  private void await(DiskState now) throws InterruptedException {
    WatchKey rung = service.poll(100 + now.size() / 5, TimeUnit.MILLISECONDS);
    while (rung != null) {
      rung.pollEvents();
      rung.reset();
      rung = service.poll();
    }
  }

  /** A folder that is new may have got files before it was watched: then it is looked twice. */
  private DiskState look() {
    DiskState state = DiskState.of(root);
    return register(state) ? DiskState.of(root) : state;
  }

  private boolean register(DiskState state) {
    watched.values().removeIf(key -> !key.isValid());
    boolean added = register(root);
    for (Path folder : state.folders()) {
      added |= register(folder);
    }
    return added;
  }

  private boolean register(Path folder) {
    if (watched.containsKey(folder)) {
      return false;
    }
    try {
      watched.put(folder, folder.register(service, KINDS));
      return true;
    } catch (IOException e) {
      return false; // gone again, or more folders than the system watches
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
