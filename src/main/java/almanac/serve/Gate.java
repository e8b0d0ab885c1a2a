package almanac.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in what a browser on this machine asks for a person who looks at the site. A foreign name
 * that was made to lead here (DNS rebinding) shows in the Host, another site's script in the fetch
 * metadata.
 */
final class Gate {
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private Gate() {}

  /**
   * Why a request is refused; empty if it is let in.
   *
   * @param path from the root of the site; empty where the target is none
   */
  static Optional<Answer> refusal(HttpExchange exchange, String path) {
    Headers headers = exchange.getRequestHeaders();
    int port = exchange.getLocalAddress().getPort();
    List<String> hosts = headers.getOrDefault("Host", List.of());
    if (hosts.size() != 1) {
      return refused(400, "one Host is needed");
    } else if (!isOurs(hosts.get(0), port)) {
      return refused(421, "this is not the server of that Host");
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return refused(405, "only GET and HEAD");
    } else if (isForeign(headers, path, port)) {
      return refused(403, "not for another site");
    }
    return Optional.empty();
  }

  private static Optional<Answer> refused(int status, String reason) {
    return Optional.of(Answer.refusal(status, reason));
  }

  private static boolean isOurs(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    String end = ":" + port;
    return name.endsWith(end) && HOSTS.contains(name.substring(0, name.length() - end.length()));
  }

  /** Another site may lead a person here by a link, and nothing else. */
  private static boolean isForeign(Headers headers, String path, int port) {
    String origin = first(headers, "Origin");
    String site = first(headers, "Sec-Fetch-Site");
    boolean visit =
        first(headers, "Sec-Fetch-Mode").equals("navigate")
            && first(headers, "Sec-Fetch-Dest").equals("document")
            && !path.startsWith(Aids.FOLDER);
    boolean ours = origin.startsWith("http://") && isOurs(origin.substring(7), port);
    return !(origin.isEmpty() || ours)
        || !(visit || Set.of("", "none", "same-origin").contains(site));
  }

  private static String first(Headers headers, String name) {
    return Optional.ofNullable(headers.getFirst(name)).orElse("");
  }
}
