package almanac.serve;

import almanac.serve.Showing.State;
import almanac.source.Json;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Server-sent events (HTML Standard, 9.2): the state at once, and whenever it is another. */
final class Events implements Aid {
  /** After so long a comment is sent, which finds out who has left. */
  private static final long SILENCE_MILLIS = 15_000;

  @Override
  public String path() {
    return "events";
  }

  @Override
  public void answer(Request request) throws IOException {
    HttpExchange exchange = request.exchange();
    Request.headers(exchange, "text/event-stream; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      stream(request.showing(), out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stream(Showing showing, OutputStream out)
      throws IOException, InterruptedException {
    State state = showing.state();
    write(out, "retry: 500\n" + event(state));
    while (!Thread.currentThread().isInterrupted()) {
      State next = showing.after(state.turn(), SILENCE_MILLIS);
      write(out, next.turn() == state.turn() ? ":\n\n" : event(next));
      state = next;
    }
  }

  private static String event(State state) {
    return "event: state\ndata: {\"turn\":%d,\"shown\":%s,\"mistakes\":%s}\n\n"
        .formatted(state.turn(), Json.quote(state.shown()), Json.quote(state.mistakes()));
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
