package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages are bound again after a change. */
class MemoryTest {
  private final Memory memory = new Memory();

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    write("content/site.yaml", "title: 站\nlanguages: [zh]\n");
    write("content/zh/one.md", "---\ntitle: 甲\nperiod: 2017\n---\n## 节 {#part}\n有{{ a.n }}。\n");
    write("content/zh/two.md", "---\ntitle: 乙\nperiod: 2017\n---\n[](page:one#part)有{{ b.n }}。\n");
    write("data/a.yaml", "title: 甲\nfacts: |\n  name | 2017\n  n    | 5家\n");
    write("data/b.yaml", "title: 乙\nfacts: |\n  name | formula | 2017\n  n    | a.n     | 5家\n");
    write("data/c.yaml", "title: 丙\nfacts: |\n  name | 2017\n  n    | 7家\n");
  }

  @Test
  void aPageIsKeptWhenAnotherChanges() throws IOException {
    Page before = read().page("one", "zh").orElseThrow();
    write("content/zh/two.md", "---\ntitle: 丙\n---\n");
    assertThat(read().page("one", "zh").orElseThrow()).isSameAs(before);
  }

  @Test
  void aPageIsKeptWhenThePageItPointsToChangesElsewhere() throws IOException {
    Page before = read().page("two", "zh").orElseThrow();
    write("content/zh/one.md", "---\ntitle: 甲\n---\n## 节 {#part}\n没有。\n");
    assertThat(read().page("two", "zh").orElseThrow()).isSameAs(before);
  }

  @Test
  void aPageIsBoundAgainWhenTheTitleItShowsChanges() throws IOException {
    Page before = read().page("two", "zh").orElseThrow();
    write("content/zh/one.md", "---\ntitle: 丁\n---\n## 节 {#part}\n没有。\n");
    assertThat(read().page("two", "zh").orElseThrow()).isNotSameAs(before);
  }

  @Test
  void aPageIsKeptWhenADatasetChangesThatItDoesNotUse() throws IOException {
    Page before = read().page("one", "zh").orElseThrow();
    write("data/c.yaml", "title: 丙\nfacts: |\n  name | 2017\n  n    | 8家\n");
    assertThat(read().page("one", "zh").orElseThrow()).isSameAs(before);
  }

  @Test
  void aPageIsBoundAgainWhenADatasetBelowItsOwnChanges() throws IOException {
    Page before = read().page("two", "zh").orElseThrow();
    write("data/a.yaml", "title: 甲\nnotes: {x: {zh: 注}}\nfacts: |\n  name | 2017\n  n    | 5家\n");
    assertThat(read().page("two", "zh").orElseThrow()).isNotSameAs(before);
  }

  @Test
  void aPageWithAMistakeIsBoundAgain() throws IOException {
    write("content/zh/one.md", "---\ntitle: 甲\nperiod: 2017\n---\n## 节 {#part}\n有{{ a.m }}。\n");
    Page before = read().page("one", "zh").orElseThrow();
    assertThat(read().page("one", "zh").orElseThrow()).isNotSameAs(before);
  }

  private Site read() {
    Diagnostics diagnostics = new Diagnostics();
    sources = sources == null ? Sources.read(root, diagnostics) : sources.again(root, diagnostics);
    return SiteReader.read(sources, memory, diagnostics);
  }

  private @org.jspecify.annotations.Nullable Sources sources;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
