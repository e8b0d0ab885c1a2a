package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Readers never throw, whatever is written. */
class AnyTextTest {
  @Property(tries = 5000)
  void yamlIsReadOrReported(@ForAll("texts") String text) {
    Diagnostics diagnostics = new Diagnostics();
    var root = YamlReader.read(new SourceFile("x", text), diagnostics);
    assertThat(root.isPresent() || diagnostics.hasErrors()).isTrue();
    assertPlaced(text, diagnostics);
  }

  @Property(tries = 1000)
  void csvIsReadOrReported(@ForAll("texts") String text) {
    Diagnostics diagnostics = new Diagnostics();
    assertSquare(CsvReader.read(new SourceFile("x", text), diagnostics));
    assertPlaced(text, diagnostics);
  }

  @Property(tries = 1000)
  void aTableIsReadOrReported(@ForAll("texts") String text) {
    Diagnostics diagnostics = new Diagnostics();
    Text all = Text.of(new SourceFile("x", text).span(0, text.length()));
    assertSquare(TextTable.parse(all, diagnostics));
    assertPlaced(text, diagnostics);
  }

  /** Parted by spaces; what cannot be seen has a sign. */
  private static final String PARTS =
      "a b:␣ :␣ -␣ ?␣ ⏎ ⏎ ⏎␣␣ ⏎␣␣␣␣ ⇥ ␣ ' \" \\ | > |⏎ >2⏎ [ ] { } , &x␣ *x !y␣ % @ # --- ... <<:␣"
          + " 😀 ： \\U \\x4 中 ① ② ③ ④ ~ a⏎b:␣c⏎";

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PARTS.split(" "))
        .list()
        .ofMaxSize(24)
        .map(parts -> written(String.join("", parts)));
  }

  private static String written(String signs) {
    return signs
        .replace('␣', ' ')
        .replace('⏎', '\n')
        .replace('⇥', '\t')
        .replace('①', '\uD800')
        .replace('②', '\0')
        .replace('③', '\u0085')
        .replace('④', '\uFEFF');
  }

  private static void assertSquare(TextTable table) {
    assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.header()));
  }

  private static void assertPlaced(String text, Diagnostics diagnostics) {
    for (Diagnostic d : diagnostics.sorted()) {
      assertThat(d.at().start()).isBetween(0, text.length());
      assertThat(d.message()).isNotEmpty().doesNotContain("\n");
      assertThat(d.toString()).isNotEmpty();
    }
  }
}
