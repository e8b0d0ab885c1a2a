package almanac.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
  @TempDir private static Path folder;

  private static ServedSite site;

  @BeforeAll
  static void serve() {
    site = ServedSite.in(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/,                    200, text/html; charset=utf-8",
    "/index.html,          200, text/html; charset=utf-8",
    "/page.html?a=../b,    200, text/html; charset=utf-8",
    "/%70age.html,         200, text/html; charset=utf-8",
    "/report/,             200, text/html; charset=utf-8",
    "/no/such/page.html,   404, text/html; charset=utf-8",
    "/assets/style.css,    200, text/css; charset=utf-8",
    "/assets/site.js,      200, text/javascript; charset=utf-8",
    "/table.csv,           200, text/csv; charset=utf-8",
    "/-/almanac.js,        200, text/javascript; charset=utf-8",
    "/-/almanac.css,       200, text/css; charset=utf-8",
    "/-/proof.js,          200, text/javascript; charset=utf-8",
    "/-/values/page.json,  200, application/json; charset=utf-8",
    "/-/values/no.json,    404, text/plain; charset=utf-8",
    "/-/values/page,       404, text/plain; charset=utf-8",
    "/-/,                  404, text/html; charset=utf-8"
  })
  void filesHaveTheirTypes(String target, int status, String type) throws IOException {
    String answer = site.get(target);
    assertThat(Raw.status(answer)).isEqualTo(status);
    assertThat(answer).containsIgnoringCase("\r\nContent-Type: " + type + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/table.csv", "/no", "/../x", "/-/almanac.js", "/report"})
  void nothingIsKeptGuessedOrShared(String target) throws IOException {
    assertThat(site.get(target))
        .containsIgnoringCase("\r\nCache-Control: no-store\r\n")
        .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff\r\n")
        .doesNotContainIgnoringCase("Access-Control");
  }

  @Test
  void anUnknownAddressShowsThePageOfTheSiteForIt() throws IOException {
    assertThat(site.get("/no/such/page.html")).contains("<h1", "404");
  }

  @Test
  void aFolderWithoutItsSlashLeadsToTheOneWithIt() throws IOException {
    assertThat(site.get("/report"))
        .startsWith("HTTP/1.1 308")
        .containsIgnoringCase("\r\nLocation: /report/\r\n");
  }

  @Test
  void onlyPagesHaveTheScriptOfThePreview() throws IOException {
    assertThat(site.get("/page.html")).contains("<script src=\"/-/almanac.js\"");
    assertThat(Raw.body(site.get("/table.csv"))).isEqualTo("a,b\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page.html", "/table.csv", "/-/events"})
  void headHasNoBody(String target) throws IOException {
    String request = Raw.get(site.port(), target, "").replaceFirst("GET", "HEAD");
    String answer = Raw.ask(site.port(), request);
    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
  }

  @Test
  void headTellsTheLength() throws IOException {
    String request = Raw.get(site.port(), "/table.csv", "").replaceFirst("GET", "HEAD");
    assertThat(Raw.ask(site.port(), request)).containsIgnoringCase("\r\nContent-Length: 4\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "MKCOL",
        "COPY", "MOVE", "LOCK", "SEARCH", "get", "Get", "GETT", "HEADS", "X"
      })
  void otherMethodsAreRefused(String method) throws IOException {
    String request = Raw.get(site.port(), "/page.html", "").replaceFirst("GET", method);
    assertThat(Raw.ask(site.port(), request))
        .startsWith("HTTP/1.1 405")
        .containsIgnoringCase("\r\nAllow: GET, HEAD\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "GET http://127.0.0.1:PORT/ HTTP/1.1 ~ 400",
        "GET http://evil.example/page.html HTTP/1.1 ~ 400",
        "GET https://127.0.0.1/page.html HTTP/1.1 ~ 400",
        "GET file:///etc/passwd HTTP/1.1 ~ 400",
        "GET file:/etc/passwd HTTP/1.1 ~ 400",
        "GET //evil.example/page.html HTTP/1.1 ~ 400",
        "GET ///etc/passwd HTTP/1.1 ~ 400",
        "GET ///page.html HTTP/1.1 ~ 400",
        "GET ////page.html HTTP/1.1 ~ 400",
        "GET //page.html HTTP/1.1 ~ 404",
        "GET /a b HTTP/1.1 ~ 404",
        "GET /报告 HTTP/1.1 ~ 400",
        "GET  / HTTP/1.1 ~ 404",
        "GET / ~ 400",
        "GET ~ 400",
        "GET page.html HTTP/1.1 ~ 404",
        "GET ../secret.txt HTTP/1.1 ~ 404",
        "GET * HTTP/1.1 ~ 404",
        "GET ?a HTTP/1.1 ~ 404",
        "GET /page.html/ HTTP/1.1 ~ 404",
        "GET /page.html/index.html HTTP/1.1 ~ 404"
      })
  void otherTargetsAreRefused(String line, int status) throws IOException {
    String request =
        Raw.get(site.port(), "/", "")
            .replaceFirst("GET / HTTP/1.1", line.replace("PORT", "" + site.port()));
    assertThat(Raw.status(Raw.ask(site.port(), request))).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n"})
  void oneHostIsNeeded(String hosts) throws IOException {
    String request =
        "GET / HTTP/1.1\r\nConnection: close\r\n" + hosts.replace("PORT", "" + site.port());
    assertThat(Raw.status(Raw.ask(site.port(), request + "\r\n"))).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LocalHost", "127.0.0.1", "[::1]"})
  void ownNamesAreAnswered(String name) throws IOException {
    String request = Raw.get(site.port(), "/", "").replaceFirst("127.0.0.1", name);
    assertThat(Raw.status(Raw.ask(site.port(), request))).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "/ ~ Origin: http://evil.example ~ 403",
        "/ ~ Origin: null ~ 403",
        "/ ~ Origin: https://127.0.0.1:PORT ~ 403",
        "/ ~ Origin: http://127.0.0.1:1 ~ 403",
        "/ ~ Origin: http://127.0.0.1:PORT ~ 200",
        "/ ~ Sec-Fetch-Site: cross-site ~ 403",
        "/ ~ Sec-Fetch-Site: same-site ~ 403",
        "/ ~ Sec-Fetch-Site: none ~ 200",
        "/ ~ Sec-Fetch-Site: same-origin ~ 200",
        "/ ~ Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: no-cors|Sec-Fetch-Dest: script ~ 403",
        "/ ~ Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: iframe ~ 403",
        "/ ~ Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: document ~ 200",
        "/-/events ~ Origin: http://evil.example ~ 403",
        "/-/events ~ Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: cors ~ 403",
        "/-/a ~ Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: document ~ 403",
        "/%2d/a ~ Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: document ~ 403"
      })
  void anotherSiteCanOnlyLinkHere(String path, String headers, int status) throws IOException {
    String lines = headers.replace("PORT", "" + site.port()).replace("|", "\r\n") + "\r\n";
    String answer = Raw.ask(site.port(), Raw.get(site.port(), path, lines));
    assertThat(Raw.status(answer)).isEqualTo(status);
  }

  @Test
  void tooLongAPathIsRefused() throws IOException {
    assertThat(Raw.status(site.get("/" + "a".repeat(3_000)))).isEqualTo(400);
  }

  @Test
  void tooManyHeadersAreRefused() throws IOException {
    String request = Raw.get(site.port(), "/", "X-Y: z\r\n".repeat(100_000));
    assertThat(Raw.status(Raw.ask(site.port(), request))).isNotEqualTo(200);
  }

  @Test
  void halfOpenRequestsBlockNobody() throws IOException {
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = Raw.connect(site.port());
        open.add(socket);
        Raw.write(socket, "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\nX-".substring(0, i % 38));
      }
      assertThat(Raw.status(site.get("/page.html"))).isEqualTo(200);
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }

  @Test
  void whatIsNeverSentIsNotWaitedFor() throws IOException {
    String request =
        Raw.get(site.port(), "/", "Content-Length: 9999\r\n").replaceFirst("GET", "POST");
    assertThat(Raw.ask(site.port(), request)).startsWith("HTTP/1.1 405");
  }
}
