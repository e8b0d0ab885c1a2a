package almanac.author;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** CommonMark's own examples are set in order without a change, or left alone. */
class SpecificationTest {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
  private static final List<String> EXAMPLES =
      ExampleReader.readExamples(TestResources.getSpec()).stream().map(Example::getSource).toList();

  @Test
  void eachSaysTheSame() {
    assertThat(EXAMPLES)
        .hasSize(652)
        .allSatisfy(text -> set(text).ifPresent(s -> assertThat(html(s)).isEqualTo(html(text))));
  }

  @Test
  void eachComesOutAsItIsASecondTime() {
    assertThat(EXAMPLES)
        .allSatisfy(text -> set(text).ifPresent(s -> assertThat(set(s)).hasValue(s)));
  }

  /** Those that flexmark would change; a newer one may do better. */
  @Test
  void fewAreLeftAlone() {
    assertThat(EXAMPLES).filteredOn(text -> set(text).isEmpty()).hasSizeLessThanOrEqualTo(29);
  }

  private static Optional<String> set(String text) {
    SourceFile file = new SourceFile("content/en/a.md", text);
    return new Settled(new PageFormat()).of(file, new Diagnostics());
  }

  private static String html(String text) {
    return HTML.render(PARSER.parse(text));
  }
}
