package almanac.serve;

import java.nio.charset.StandardCharsets;

/**
 * An answer to a request.
 *
 * @param status of HTTP, such as 404
 * @param type of its body, with the charset if it is text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, String type, byte[] body) {
  static final String HTML = "text/html; charset=utf-8";

  static Answer refusal(int status, String reason) {
    byte[] body = (status + " " + reason + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain; charset=utf-8", body);
  }
}
