package almanac.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;

/** Answers with the files of the site that is shown, by their names and never from the disk. */
final class SiteHandler implements HttpHandler {
  private final Showing showing;
  private final Listener listener;

  SiteHandler(Showing showing, Listener listener) {
    this.showing = showing;
    this.listener = listener;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<String> path = SitePath.of(exchange.getRequestURI());
      Optional<Answer> refusal = Gate.refusal(exchange, path.orElse(""));
      if (refusal.isPresent()) {
        exchange.getResponseHeaders().set("Connection", "close");
        Request.send(exchange, refusal.get());
      } else if (path.isPresent()) {
        answer(new Request(exchange, path.get(), showing));
      } else {
        Request.send(exchange, Answer.refusal(400, "that cannot be the path of a file"));
      }
    }
  }

  private void answer(Request request) throws IOException {
    try {
      Optional<Aid> aid = Aids.at(request.path());
      if (aid.isPresent()) {
        aid.get().answer(request);
      } else {
        request.send(isFolder(request.path()) ? moved(request) : file(request.path()));
      }
    } catch (RuntimeException | StackOverflowError e) {
      request.send(Answer.refusal(500, listener.failed(e)));
    }
  }

  private boolean isFolder(String path) {
    return !path.isEmpty() && !path.endsWith("/") && showing.has(path + "/index.html");
  }

  private static Answer moved(Request request) {
    String raw = request.exchange().getRequestURI().getRawPath();
    request.exchange().getResponseHeaders().set("Location", raw + "/");
    return Answer.refusal(308, "that is a folder");
  }

  private Answer file(String path) {
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (!showing.hasSite()) {
      return page(503, new byte[0]);
    }
    Optional<byte[]> bytes = showing.file(name);
    if (bytes.isEmpty()) {
      return page(404, showing.file("404.html").orElse(new byte[0]));
    }
    String type = MediaTypes.of(name);
    return type.equals(Answer.HTML) ? page(200, bytes.get()) : new Answer(200, type, bytes.get());
  }

  /** A page for which there are no bytes is one that could not be made. */
  private Answer page(int status, byte[] bytes) {
    Showing.State state = showing.state();
    byte[] body = bytes.length == 0 ? Overlay.alone(state) : Overlay.over(bytes, state);
    return new Answer(bytes.length == 0 && status == 200 ? 500 : status, Answer.HTML, body);
  }
}
