package almanac.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small site that is served, with things around it that nobody may see. */
final class ServedSite implements AutoCloseable {
  /** In every file that is not of the site. */
  static final String SECRET = "not-for-anybody";

  static final String PAGE = "content/en/page.md";

  private final Path root;
  private final LiveServer server;

  private ServedSite(Path root, LiveServer server) {
    this.root = root;
    this.server = server;
  }

  /** Writes the site into a folder, and serves it. */
  static ServedSite in(Path folder) {
    Path root = folder.resolve("root");
    try {
      write(root, "content/site.yaml", "title: Site\nlanguages: [en]\n");
      write(root, "content/en/index.md", "---\ntitle: Home\n---\nWelcome.\n");
      write(root, PAGE, "---\ntitle: Page\nnumbers: free\n---\nThe first words.\n");
      write(root, "content/en/report/index.md", "---\ntitle: Report\n---\nA folder.\n");
      write(root, "content/en/table.csv", "a,b\n");
      for (String secret : List.of("secret.txt", "site/old.html", "../secret.txt", "data/.env")) {
        write(root, secret, SECRET);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return serve(root);
  }

  static ServedSite serve(Path root) {
    return new ServedSite(root, LiveServer.start(root, 0, new Silent()));
  }

  private static void write(Path root, String path, String text) throws IOException {
    Path file = root.resolve(path).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  Path path(String path) {
    return root.resolve(path);
  }

  int port() {
    return server.address().getPort();
  }

  /** The whole answer to a request for a path, its body in UTF-8. */
  String get(String target) throws IOException {
    String answer = Raw.ask(port(), Raw.get(port(), target, ""));
    return new String(answer.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
