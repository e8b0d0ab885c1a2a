package almanac.serve;

import almanac.LiveSite;
import almanac.source.MachineException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site served from memory, and built again whenever its files change, until it is closed. */
public final class LiveServer implements AutoCloseable {
  static {
    // of the JDK's server: no waiting for a segment to fill, and how many seconds a request may
    // take
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
  }

  private static final int RETRY_MILLIS = 500;

  private final LiveSite site;
  private final Showing showing;
  private final HttpServer server;
  private final Watch watch;
  private final ExecutorService workers = Executors.newCachedThreadPool(LiveServer::worker);
  private final CountDownLatch closed = new CountDownLatch(1);

  private LiveServer(Path root, Listener listener, HttpServer server) throws IOException {
    this.site = new LiveSite(root);
    this.showing = new Showing(listener);
    this.server = server;
    this.watch = Watch.of(root);
    server.createContext("/", new SiteHandler(showing, listener));
    server.setExecutor(workers);
  }

  /**
   * Builds the site, and serves it.
   *
   * @param port 0 for any that is free
   * @throws MachineException if the port is taken, or a file cannot be read
   */
  public static LiveServer start(Path root, int port, Listener listener) {
    HttpServer server = Ports.bind(port);
    try {
      LiveServer live = new LiveServer(root, listener, server);
      live.showing.built(live.site.build());
      live.workers.execute(live::follow);
      server.start();
      return live;
    } catch (IOException e) {
      server.stop(0);
      throw new MachineException("cannot watch \"" + root + "\": " + e.getMessage(), e);
    } catch (RuntimeException | Error e) {
      server.stop(0);
      throw e;
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "almanac-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** A change while the site is built is seen after it. */
  private void follow() {
    try {
      while (true) {
        watch.change();
        rebuild();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      closed.countDown();
    }
  }

  /** What a save does not mend, such as a file that was gone for a moment, time may. */
  private void rebuild() throws InterruptedException {
    try {
      showing.built(site.build());
    } catch (MachineException | UncheckedIOException e) {
      showing.failed(e);
      Thread.sleep(RETRY_MILLIS);
      watch.forget();
    } catch (RuntimeException | Error e) {
      showing.failed(e);
    }
  }

  /** Where it is served, such as {@code http://127.0.0.1:4000/}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    closed.countDown();
    workers.shutdownNow();
    server.stop(0);
    try {
      watch.close();
    } catch (IOException e) {
      throw new MachineException("cannot stop watching", e);
    }
  }
}
