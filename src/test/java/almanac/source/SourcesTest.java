package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path temp;
  private Path root;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void makeASite() throws IOException {
    root = Files.createDirectories(temp.resolve("my site"));
    Files.createDirectories(root.resolve("content"));
  }

  @Test
  void listsTextsByPath() throws IOException {
    write("content/zh/b.md", "b");
    write("content/zh/a/z.md", "z");
    write("content/zh/a.md", "a");
    write("content/zh/a.txt", "a");
    write("data/x.md", "x");
    assertThat(read().texts("content", ".md"))
        .extracting(SourceFile::path)
        .containsExactly("content/zh/a.md", "content/zh/a/z.md", "content/zh/b.md");
  }

  @Test
  void readsContentDataAndTemplatesOnly() throws IOException {
    write("data/a.yaml", "a: 1");
    write("templates/page/a.jte", "a");
    write("site/a.md", "a");
    write("a.md", "a");
    Sources sources = read();
    assertThat(sources.text("data/a.yaml").orElseThrow().text()).isEqualTo("a: 1");
    assertThat(sources.text("templates/page/a.jte")).isPresent();
    assertThat(sources.contains("site/a.md")).isFalse();
    assertThat(sources.contains("a.md")).isFalse();
  }

  @Test
  void leavesOutWhatEditorsAndSystemsLeaveBehind() throws IOException {
    for (String name : new String[] {".DS_Store", "a.md~", "a.swp", "a.tmp", ".git/a.md"}) {
      write("content/zh/" + name, "x");
    }
    assertThat(read().assets("content")).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void dropsTheByteOrderMark() throws IOException {
    write("content/a.md", "\uFEFF# a");
    assertThat(read().text("content/a.md").orElseThrow().text()).isEqualTo("# a");
  }

  @Test
  void makesEveryLineBreakALineFeed() throws IOException {
    write("content/a.md", "a\r\nb\rc\n");
    assertThat(read().text("content/a.md").orElseThrow().text()).isEqualTo("a\nb\nc\n");
  }

  @Test
  void copiesOtherFilesByteByByte() throws IOException {
    write("content/site.yaml", "a: 1");
    write("content/zh/a.md", "a");
    write("content/zh/plan.svg", "<svg>\r\n</svg>");
    Files.write(root.resolve("content/zh/photo.jpg"), new byte[] {(byte) 0xFF, 0, 1});
    var assets = read().assets("content");
    assertThat(assets)
        .extracting(BinaryFile::path)
        .containsExactly("content/zh/photo.jpg", "content/zh/plan.svg");
    assertThat(assets.get(0).bytes()).containsExactly((byte) 0xFF, 0, 1);
    assertThat(assets.get(0).size()).isEqualTo(3);
    assertThat(assets.get(1).bytes()).hasSize(13);
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8() throws IOException {
    write("content/a.md", "ok\r\n中😀");
    append("content/a.md", (byte) 0xD6, (byte) 0xD0);
    Sources sources = read();
    assertReported("content/a.md:2:3: [not-utf-8] the file is not in UTF-8: byte D6 here");
    assertThat(sources.text("content/a.md")).isEmpty();
    assertThat(sources.unread()).containsExactly("content/a.md");
  }

  @Test
  void recognizesGbk() throws IOException {
    Files.write(root.resolve("content/a.md"), "标题：贷款".getBytes(Charset.forName("GBK")));
    read();
    assertThat(diagnostics.sorted().get(0).help())
        .isEqualTo("it seems to be GBK; save it again in your editor, with the encoding UTF-8");
  }

  @Test
  void recognizesUtf16() throws IOException {
    write("data/a.csv", "");
    append("data/a.csv", (byte) 0xFF, (byte) 0xFE, (byte) 'a', (byte) 0);
    read();
    assertReported("data/a.csv:1:1: [not-utf-8] the file is not in UTF-8: byte FF here");
    assertThat(diagnostics.sorted().get(0).help()).startsWith("it seems to be UTF-16; ");
  }

  @Test
  void recognizesUtf16WithoutAMark() throws IOException {
    Files.write(root.resolve("content/a.md"), "ab".getBytes(StandardCharsets.UTF_16LE));
    read();
    assertReported("content/a.md:1:2: [not-utf-8] the file is not in UTF-8: byte 00 here");
  }

  @Test
  void asksToRenameYml() throws IOException {
    write("data/loans.yml", "a: 1");
    read();
    assertReported("data/loans.yml:1:1: [file-name] a file that ends in \".yml\" is not read");
    assertThat(diagnostics.sorted().get(0).help()).isEqualTo("rename it to \"loans.yaml\"");
  }

  @Test
  void wantsNamesInAscii() throws IOException {
    write("content/zh/贷款.md", "a");
    read();
    assertReported("content/zh/贷款.md:1:1: [file-name] the name \"贷款.md\" is not all ASCII");
  }

  @Test
  void wantsNamesThatDifferInMoreThanCase() throws IOException {
    write("content/zh/Report/a.md", "a");
    write("content/zh/report/b.md", "b");
    read();
    assertReported(
        "content/zh/report/b.md:1:1: [file-name] \"content/zh/report\" and"
            + " \"content/zh/Report\" differ in case only");
  }

  @Test
  void refusesALinkOutOfTheSite() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.md"), "x");
    Files.createSymbolicLink(root.resolve("content/a.md"), secret);
    Files.createSymbolicLink(root.resolve("templates"), temp);
    Sources sources = read();
    assertThat(Reported.places(diagnostics))
        .containsExactly("1:1 outside-site", "1:1 outside-site");
    assertThat(sources.contains("content/a.md")).isFalse();
  }

  @Test
  void followsALinkWithinTheSite() throws IOException {
    write("content/zh/a.md", "a");
    Files.createSymbolicLink(root.resolve("content/en"), Path.of("zh"));
    assertThat(read().text("content/en/a.md")).isPresent();
  }

  @Test
  void endsInACircleOfLinks() throws IOException {
    Files.createSymbolicLink(root.resolve("content/again"), root.resolve("content"));
    read();
    assertReported("content/again:1:1: [broken-link] a link leads to a folder above it");
  }

  @Test
  void namesALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(root.resolve("content/a.md"), Path.of("gone.md"));
    read();
    assertReported("content/a.md:1:1: [broken-link] a link leads nowhere");
  }

  @Test
  void wantsContent() throws IOException {
    Files.delete(root.resolve("content"));
    read();
    assertReported("content:1:1: [no-content] there is no folder \"content\"");
  }

  @Test
  void saysWhichFileTheMachineDoesNotGive() {
    BinaryFile gone = new BinaryFile("content/a.png", root.resolve("content/a.png"), 1);
    assertThatThrownBy(gone::bytes)
        .isInstanceOf(MachineException.class)
        .hasMessage("cannot read \"content/a.png\": it is not there any more");
  }

  private Sources read() {
    return Sources.read(root, diagnostics);
  }

  private void assertReported(String line) {
    assertThat(Reported.lines(diagnostics)).containsExactly(line);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void append(String path, byte... bytes) throws IOException {
    Files.write(root.resolve(path), bytes, StandardOpenOption.APPEND);
  }
}
