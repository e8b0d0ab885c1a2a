package almanac.serve;

import almanac.source.MachineException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Takes a port of the loopback address, which no other machine can reach. */
final class Ports {
  private static final int LAST = 65_535;
  private static final int WAITING = 256;

  private Ports() {}

  /**
   * A server that is bound, and does not answer yet.
   *
   * @param port 0 for any that is free
   * @throws MachineException if it is taken; names the next one that is free
   */
  static HttpServer bind(int port) {
    try {
      return HttpServer.create(address(port), WAITING);
    } catch (BindException e) {
      throw new MachineException(taken(port, e), e);
    } catch (IOException e) {
      throw new MachineException("cannot serve at port " + port + ": " + e.getMessage(), e);
    }
  }

  private static InetSocketAddress address(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
  }

  private static String taken(int port, BindException e) {
    boolean denied = String.valueOf(e.getMessage()).contains("denied");
    String reason = denied ? " is for the system only" : " is in use";
    OptionalInt free =
        IntStream.rangeClosed(denied ? 1024 : port + 1, LAST).filter(Ports::isFree).findFirst();
    return "port "
        + port
        + reason
        + (free.isPresent() ? "; " + free.getAsInt() + " is free: --port " + free.getAsInt() : "");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address(port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
