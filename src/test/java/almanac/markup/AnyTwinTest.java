package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.MarkdownText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a page says, its twin is read as saying just that. */
class AnyTwinTest {
  @Property(tries = 3000)
  void ofParagraphs(@ForAll("texts") String text) {
    assertThat(read("<p>" + text + "</p><p>" + text + "</p>").paragraphs())
        .containsExactly(text, text);
  }

  @Property(tries = 2000)
  void ofCells(@ForAll("texts") String text) {
    String cells =
        "<td class=computed>" + text + "</td><td><em>" + text + "</em> " + text + "</td>";
    assertThat(
            read("<table><thead><tr><th>a</th><th>b</th></tr></thead><tr>"
                    + cells
                    + "</tr></table>")
                .rows())
        .contains(List.of(text, text + " " + text));
  }

  @Property(tries = 2000)
  void ofListsAndMarks(@ForAll("texts") String text, @ForAll("texts") String more) {
    String item = "<li>" + more + "<strong>" + text + "</strong>" + more + "</li>";
    assertThat(read("<ul>" + item + "</ul><ol>" + item + "</ol>").paragraphs())
        .containsExactly(more + text + more, more + text + more);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("a1.)(+-#=*_~`[]!|:\\^/\"'，。“”（）贷款①−% ")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> text.strip().replaceAll(" +", " "))
        .filter(text -> !text.isEmpty());
  }

  private static MarkdownText read(String main) {
    String html = "<!doctype html><html lang=\"en\"><main>" + main + "</main></html>";
    Markup page = Markup.of(html.getBytes(StandardCharsets.UTF_8));
    return MarkdownText.of(Twin.of(page, link -> link, List.of()));
  }
}
