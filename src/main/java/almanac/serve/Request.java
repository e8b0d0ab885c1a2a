package almanac.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A request that was let in.
 *
 * @param path from the root of the site, decoded, without the slash before it; empty for the root
 */
record Request(HttpExchange exchange, String path, Showing showing) {
  /** HTTP's header names, which are of the answer and not of the request. */
  void send(Answer answer) throws IOException {
    send(exchange, answer);
  }

  static void send(HttpExchange exchange, Answer answer) throws IOException {
    headers(exchange, answer.type());
    boolean empty = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
    if (empty) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Length", String.valueOf(answer.body().length));
    }
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
    if (!empty) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }
  }

  /** Those that every answer has; none of them lets another site read it. */
  static void headers(HttpExchange exchange, String type) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  }
}
