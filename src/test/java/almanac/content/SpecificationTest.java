package almanac.content;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.SourceFile;
import almanac.source.Text;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CommonMark's own examples, on the way that all our text goes. */
class SpecificationTest {
  private static final HtmlRenderer HTML = HtmlRenderer.builder().percentEncodeUrls(true).build();

  static Stream<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec()).stream();
  }

  @Test
  void hasSixHundredAndFiftyTwoExamples() {
    assertThat(examples()).hasSize(652);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsEachExampleAsCommonMarkDoes(Example example) {
    SourceFile file = new SourceFile("spec.md", example.getSource());
    String html = HTML.render(MarkdownParser.core(Text.of(file.span(0, file.text().length()))));
    assertThat(html).isEqualTo(example.getHtml().replace('→', '\t'));
  }

  @Test
  void setsNoMarkInAnyOfThem() {
    List<String> sources = examples().map(Example::getSource).toList();
    assertThat(sources).filteredOn(source -> Marks.set(source).any()).isEmpty();
  }
}
