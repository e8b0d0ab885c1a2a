package almanac.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that try to get what is not of the site, or to come from where nobody should. */
class AttacksTest {
  /** What is prefixed to a way up, so that it begins in a folder that is there. */
  private static final List<String> STARTS = List.of("/", "/report/", "/-/");

  private static final List<String> TARGETS =
      List.of("secret.txt", "etc/passwd", "content/site.yaml");

  /** A way up, a line each: what it is answered with, and how it is written. */
  private static final String WAYS_UP =
      """
      400 ../
      400 ../../
      400 ../../../../../../../../
      400 ./
      400 .%2e/
      400 %2e./
      400 %2e%2e/
      400 %2E%2E/
      400 %2e%2e%2f
      400 ..%2f
      400 ..%2F..%2F
      400 ..%5c
      400 ..%5C..%5C
      400 ..\\
      400 ..\\..\\
      400 %2e%2e%5c
      400 %5c
      400 %5c..%5c
      400 C:%5c
      400 %00
      400 ..%00/
      400 %00../
      400 page.html%00/
      400 %0d%0aX:%20y/
      400 %0a
      400 %09
      400 %1b
      400 %7f
      400 x///
      400 /%2e%2e/
      400 %2f
      400 %2f%2f
      400 x/../
      400 x/%2e%2e/../
      400 x/./
      400 x//
      400 %c0%ae%c0%ae/
      400 %c0%ae%c0%ae%c0%af
      400 ..%c0%af
      400 ..%c1%9c
      400 %e0%80%ae%e0%80%ae/
      400 %f0%80%80%ae%f0%80%80%ae/
      400 %ff%fe
      400 %fe%80%80%80%80%80%ae/
      400 %ed%a0%80/
      400 %zz
      400 %2g
      400 %u002e%u002e/
      400 %%32%65%%32%65/
      400 [
      400 {}/
      400 |
      400 ^/
      400 "
      400 <
      404 %252e%252e/
      404 %252e%252e%252f
      404 ..%252f
      404 %25c0%25ae/
      404 ...
      404 .../
      404 ..../
      404 ..;/
      404 .;/
      404 ~/
      404 ~root/
      404 $HOME/
      404 C:/
      404 file:/
      404 %EF%BC%8E%EF%BC%8E/
      404 %EF%BC%8E%EF%BC%8E%EF%BC%8F
      404 %E2%80%A5/
      404 %C2%85
      404 %20
      404 ..%20/
      404 site/
      404 site/..x/
      404 .almanac/
      404 .git/
      404 data/.env;
      """;

  /** A name of the server, a line each; {@code %} is for its port. */
  private static final String HOSTS =
      """
      421 evil.example
      421 evil.example:%
      421 localhost
      421 localhost:
      421 localhost:1
      421 localhost:0%
      421 localhost:+%
      421 localhost.:%
      421 localhost.evil.example:%
      421 evil.localhost:%
      421 localhost@evil.example:%
      421 user@localhost:%
      421 localhost:%@evil.example
      421 localhost:%:%
      421 localhost:%/
      421 localhost:%#
      421 localhost :%
      421 localhost,evil.example:%
      421 localhost%00:%
      421 127.0.0.1
      421 127.0.0.1:80
      421 127.0.0.2:%
      421 127.1:%
      421 127.0.1:%
      421 2130706433:%
      421 0x7f.0.0.1:%
      421 0x7f000001:%
      421 0177.0.0.1:%
      421 127.000.000.001:%
      421 127.0.0.1.nip.io:%
      421 127.0.0.1.:%
      421 0.0.0.0:%
      421 0:%
      421 169.254.169.254:%
      421 192.168.1.1:%
      421 10.0.0.1:%
      421 [::1]
      421 ::1:%
      421 [::]:%
      421 [0:0:0:0:0:0:0:1]:%
      421 [::ffff:127.0.0.1]:%
      421 [::1%25lo]:%
      421 [::1:%
      421 ip6-localhost:%
      421 LOCALHOST.EVIL.EXAMPLE:%
      421 http://localhost:%
      421 //localhost:%
      421 *
      421 *:%
      421 null
      421 "localhost:%"
      421 lоcalhost:%
      421 ｌocalhost:%
      421 :%
      421 %
      """;

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

  static Stream<Arguments> paths() {
    return WAYS_UP.lines().flatMap(line -> STARTS.stream().flatMap(start -> attacks(line, start)));
  }

  private static Stream<Arguments> attacks(String line, String start) {
    int status = Integer.parseInt(line.substring(0, 3));
    return TARGETS.stream().map(target -> Arguments.of(status, start + line.substring(4) + target));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void noPathLeadsOutOfTheSite(int status, String path) throws IOException {
    assertThat(answered(Raw.get(site.port(), path, ""))).isEqualTo(status);
  }

  static Stream<Arguments> hosts() {
    return HOSTS
        .lines()
        .flatMap(
            line ->
                Stream.of("/", "/page.html", "/-/events", "/-/almanac.js", "/no/page", "/../x")
                    .map(path -> Arguments.of(line.substring(4), path)));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aForeignNameIsNotAnswered(String host, String path) throws IOException {
    String named = host.replace("%00", "\0").replace("%25", "&").replace("%", "" + site.port());
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
            .formatted(path, named.replace("&", "%25"));
    assertThat(answered(request)).isEqualTo(421);
  }

  private static int answered(String request) throws IOException {
    String answer = Raw.ask(site.port(), request);
    assertThat(answer)
        .doesNotContain(ServedSite.SECRET, "root:", "languages:")
        .doesNotContainIgnoringCase("Access-Control");
    return Raw.status(answer);
  }
}
