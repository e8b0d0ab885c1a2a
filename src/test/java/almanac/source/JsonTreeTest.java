package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
  @Test
  void plainValuesStandOnOneLineWhereItIsShort() {
    JsonTree json =
        JsonTree.object()
            .with("name", "loans")
            .with("titles", JsonTree.object().with("zh", "贷款").with("en", "Loans"))
            .with("years", JsonTree.texts(List.of("2016", "2017")))
            .with("text", "a".repeat(JsonTree.SHORT));
    assertThat(json.file())
        .isEqualTo(
            """
            {
              "name": "loans",
              "titles": {"zh": "贷款", "en": "Loans"},
              "years": ["2016", "2017"],
              "text": "%s"
            }
            """
                .formatted("a".repeat(JsonTree.SHORT)));
  }

  @Test
  void listsOfObjectsStandOnLinesOfTheirOwn() {
    JsonTree inner = JsonTree.object().with("a", 1);
    assertThat(JsonTree.object().with("all", JsonTree.list(Stream.of(inner, inner))).file())
        .isEqualTo(
            """
            {
              "all": [
                {"a": 1},
                {"a": 1}
              ]
            }
            """);
  }

  @Test
  void numbersKeepTheirDecimals() {
    assertThat(JsonTree.of(new BigDecimal("3.10")).line()).isEqualTo("3.10");
    assertThat(JsonTree.of(new BigDecimal("1E+3")).line()).isEqualTo("1000");
  }

  @Test
  void aNumberThatABrowserWouldRoundIsAText() {
    assertThat(JsonTree.of(new BigDecimal("123456789012345")).line()).isEqualTo("123456789012345");
    assertThat(JsonTree.of(new BigDecimal("1234567890.123456")).line())
        .isEqualTo("\"1234567890.123456\"");
  }

  @Test
  void whatIsNotThereIsLeftOut() {
    JsonTree json =
        JsonTree.object()
            .some("a", Optional.empty())
            .some("b", JsonTree.object())
            .some("c", JsonTree.list(Stream.of()))
            .with("d", JsonTree.list(Stream.of()));
    assertThat(json.file()).isEqualTo("{\n  \"d\": []\n}\n");
  }
}
