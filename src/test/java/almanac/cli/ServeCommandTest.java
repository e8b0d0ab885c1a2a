package almanac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir private Path root;

  @BeforeEach
  void makeASite() throws IOException {
    Files.createDirectories(root.resolve("content/en"));
    Files.writeString(root.resolve("content/site.yaml"), "title: Site\nlanguages: [en]\n");
    Files.writeString(root.resolve("content/en/index.md"), "---\ntitle: Home\n---\n{{ x.y }}\n");
  }

  @Test
  void aPortInUseIsAFailureOfTheMachine() throws IOException {
    try (ServerSocket taken = loopback()) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      assertThat(serve(taken.getLocalPort(), said)).isEqualTo(3);
    }
  }

  @Test
  void theNextFreePortIsNamed() throws IOException {
    try (ServerSocket taken = loopback()) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      serve(taken.getLocalPort(), said);
      assertThat(said.toString(StandardCharsets.UTF_8))
          .matches(
              "almanac: port " + taken.getLocalPort() + " is in use; (\\d+) is free: --port \\1\n");
    }
  }

  private static ServerSocket loopback() throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return socket;
  }

  private int serve(int port, ByteArrayOutputStream said) {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Main.run(new String[] {"serve", root.toString(), "--port", "" + port}, stream, stream);
  }

  @Test
  void theTerminalTellsMistakesAndTheAddress() throws Exception {
    Process process = process();
    try {
      List<String> lines = new ArrayList<>();
      while (lines.stream().noneMatch(line -> line.startsWith("serving"))) {
        lines.add(process.inputReader(StandardCharsets.UTF_8).readLine());
      }
      assertThat(lines).first().asString().endsWith("[unknown-dataset]");
      assertThat(lines).last().asString().matches("serving http://127.0.0.1:\\d+/ until Ctrl-C");
    } finally {
      process.destroy();
    }
  }

  @Test
  void endingItIsNoFailure() throws Exception {
    Process process = process();
    while (!process.inputReader(StandardCharsets.UTF_8).readLine().startsWith("serving")) {}
    process.destroy();
    assertThat(process.waitFor()).isZero();
  }

  private Process process() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "almanac.cli.Main",
            "serve",
            root.toString(),
            "--port",
            "0")
        .redirectErrorStream(true)
        .start();
  }
}
