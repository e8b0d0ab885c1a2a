package almanac.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A page that listens to the events of the preview. */
final class Listening implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader lines;

  private Listening(Socket socket) throws IOException {
    this.socket = socket;
    this.lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Listens, and hears the state as it is. */
  static Listening to(ServedSite site) throws IOException {
    Listening listening = new Listening(Raw.connect(site.port()));
    Raw.write(listening.socket, Raw.get(site.port(), "/-/events", ""));
    listening.next();
    return listening;
  }

  /** The data of the next event; waits for it. */
  String next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("data: ")) {
        return line.substring("data: ".length());
      }
    }
    throw new IOException("the server closed");
  }

  /** Waits for a state with a mistake of this code. */
  void mistake(String code) throws IOException {
    while (!next().contains("[" + code + "]")) {}
  }

  /** Waits for a state without mistakes. */
  void mended() throws IOException {
    while (!next().contains("\"mistakes\":\"\"")) {}
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
