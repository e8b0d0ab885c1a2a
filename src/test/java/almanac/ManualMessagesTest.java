package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual's page of messages: a section for each code, with what is really printed. */
class ManualMessagesTest {
  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^### (.*?) \\{#(.*?)}\\n(.*?)(?=^##|\\z)");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^\\S+:(?:\\d+:\\d+|.*![A-Z]+\\d+): (?:error|warning|note): (.*) \\[([a-z0-9-]+)]$");

  /** No file of an author leads to it. */
  private static final String UNSEEN = "check-without-claim";

  /** What the page says of a code. */
  private record Section(String title, String id, String text) {}

  @Test
  void areThoseOfTheProgram() {
    Set<String> told = new TreeSet<>();
    sections().forEach(section -> told.add(section.id()));
    assertThat(told).isEqualTo(DiagnosticCodesTest.codes());
  }

  @Test
  void haveSectionsThatLinksCanLeadTo() {
    assertThat(sections()).allSatisfy(s -> assertThat(s.title()).isEqualTo(s.id()));
  }

  private static List<Section> sections() {
    return Manual.all(SECTION, Manual.page("diagnostics"))
        .map(found -> new Section(found.group(1), found.group(2), found.group(3)))
        .toList();
  }

  @Test
  void haveAnExampleAndAMending() {
    for (Section section : sections()) {
      assertThat(section.text()).as(section.id()).contains("\n**Mend:** ");
      if (!section.id().equals(UNSEEN)) {
        assertThat(heads(section.text()).map(Head::code)).as(section.id()).contains(section.id());
      }
    }
  }

  /** The first line of a message. */
  private record Head(String message, String code) {}

  private static Stream<Head> heads(String text) {
    return Manual.all(HEAD, text).map(found -> new Head(found.group(1), found.group(2)));
  }

  @Test
  void areQuotedAsTheyWerePrinted() {
    List<String> printed = Manual.texts(GOLDEN, "expected/messages.txt");
    List<String> sources = Manual.texts(Path.of("src/main/java"), ".java");
    for (Manual.Block block : Manual.blocks(Manual.pages())) {
      List<Head> heads = heads(block.text()).toList();
      if (heads.isEmpty()) {
        continue;
      }
      if (heads.stream().allMatch(h -> DiagnosticCodesTest.ELSEWHERE.containsKey(h.code()))) {
        assertThat(sources).anyMatch(s -> s.contains('"' + heads.get(0).message() + '"'));
      } else {
        assertThat(printed).as(block.text()).anyMatch(text -> text.contains(block.text()));
      }
    }
  }

  @Test
  void areShownWithLinesThatWereRead() {
    List<String> read =
        Stream.of(".yaml", ".md").flatMap(end -> Manual.texts(GOLDEN, end).stream()).toList();
    assertThat(Manual.blocks(Manual.page("diagnostics")))
        .filteredOn(block -> !block.language().equals("text"))
        .isNotEmpty()
        .allSatisfy(
            block -> assertThat(read).anyMatch(text -> (text + "\n").contains(block.text())));
  }
}
