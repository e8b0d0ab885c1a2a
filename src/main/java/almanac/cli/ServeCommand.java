package almanac.cli;

import almanac.serve.LiveServer;
import almanac.source.ArgumentException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code almanac serve}. */
@Command(
    name = "serve",
    description = "Shows the site at an address of this machine, and builds it at every change.")
final class ServeCommand extends SiteCommand {
  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port of the address; 0 takes a free one (default: 4000).")
  private int port = 4000;

  @Override
  Exit run(Streams streams) {
    if (port < 0 || port > LAST_PORT) {
      throw new ArgumentException("--port cannot be " + port + "; it is from 0 to " + LAST_PORT);
    }
    Path root = request(false, false).root();
    try (LiveServer server = LiveServer.start(root, port, new Telling(this, streams))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, streams)));
      streams.err().println("serving " + server.address() + " until Ctrl-C");
      server.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Exit.DONE;
  }

  /** Ctrl-C is how one ends it, and no failure. */
  private static void end(LiveServer server, Streams streams) {
    server.close();
    streams.out().flush();
    streams.err().flush();
    Runtime.getRuntime().halt(Exit.DONE.code());
  }
}
