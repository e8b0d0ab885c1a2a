package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.chart.ChartTypes;
import almanac.data.Entries;
import almanac.data.Field;
import almanac.data.Note;
import almanac.site.SiteReader;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Sources;
import almanac.value.Timing;
import almanac.value.Units;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas know the keys and words that the readers know: all of them, and no others. */
class SchemaKeysTest {
  @TempDir Path root;

  /**
   * A place where keys are written.
   *
   * @param pointer where the schema names them
   * @param yaml a file with the unknown key {@code zzzz} there
   */
  private record Keys(ShippedSchema schema, String pointer, String yaml) {
    @Override
    public String toString() {
      return yaml;
    }
  }

  private static Keys site(String pointer, String yaml) {
    return new Keys(ShippedSchema.SITE, pointer + "/properties", yaml);
  }

  private static Keys dataset(String pointer, String yaml) {
    return new Keys(ShippedSchema.DATASET, pointer + "/properties", yaml);
  }

  static Stream<Keys> keys() {
    return Stream.concat(ofSites(), ofDatasets());
  }

  private static Stream<Keys> ofSites() {
    return Stream.of(
        site("", "zzzz: 1"),
        site("/$defs/terms", "terms: {collection: a, zzzz: 1}"),
        site("/$defs/license", "license: {title: a, zzzz: 1}"),
        site("/$defs/limits", "limits: {zzzz: 1}"),
        site("/$defs/navigationEntry", "navigation: [{zzzz: 1}]"));
  }

  private static Stream<Keys> ofDatasets() {
    return Stream.of(
        dataset("", "zzzz: 1"),
        dataset("/$defs/source", WITH_BODY + "sources: [{zzzz: 1}]"),
        dataset("/$defs/schema", "schema: {zzzz: 1}"),
        dataset("/$defs/field", "schema: {fields: [{name: a, zzzz: 1}]}"),
        dataset("/$defs/constraints", "schema: {fields: [{name: a, constraints: {zzzz: 1}}]}"),
        dataset("/$defs/foreignKey", "schema: {fields: [{name: a}], foreignKeys: [{zzzz: 1}]}"),
        dataset(
            "/$defs/reference",
            "schema: {fields: [{name: a}], foreignKeys: [{fields: a, reference: {zzzz: 1}}]}"),
        dataset(
            "/$defs/dialect", "schema: {fields: [{name: a}]}\npath: a.xlsx\ndialect: {zzzz: 1}"),
        dataset("/$defs/pages", WITH_BODY + "pages: {zzzz: 1}"),
        dataset("/$defs/check/anyOf/1", WITH_BODY + "checks: [{zzzz: 1}]"),
        dataset("/$defs/figure", WITH_BODY + "figures: {a: {zzzz: 1}}"),
        dataset("/$defs/fullNote", WITH_BODY + "notes: {a: {zzzz: 1}}"),
        dataset("/$defs/revision", WITH_BODY + "revisions: [{zzzz: 1}]"),
        dataset("/$defs/indicator", WITH_BODY + "indicators: {a: {zzzz: 1}}"),
        dataset("/$defs/scoring", "scoring: {zzzz: 1}"),
        dataset("/$defs/scoringTerm", "scoring: {about: [{zzzz: 1}]}"),
        dataset("/$defs/scoringGroup", "scoring: {groups: {a: {zzzz: 1}}}"),
        dataset("/$defs/scoringItem", "scoring: {items: [{zzzz: 1}]}"),
        dataset("/$defs/scoringBand", "scoring: {items: [{bands: {a: {zzzz: 1}}}]}"),
        dataset("/$defs/case", "scoring: {items: [{cases: [{zzzz: 1}]}]}"),
        dataset("/$defs/scoringReading", "scoring: {readings: [{zzzz: 1}]}"),
        dataset("/$defs/scoringOtherwise", "scoring: {readings: [{otherwise: {zzzz: 1}}]}"));
  }

  private static final String WITH_BODY =
      """
      facts: |
        name | 2017
        a    | 1
      """;

  @ParameterizedTest
  @MethodSource("keys")
  void areThoseOfTheReader(Keys keys) throws IOException {
    boolean site = keys.schema() == ShippedSchema.SITE;
    write("content/site.yaml", site ? keys.yaml() : "title: a");
    write("data/a.yaml", site ? "facts: ''" : keys.yaml());
    assertThat(keys.schema().names(keys.pointer())).isEqualTo(known());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).resolveSibling(""));
    Files.writeString(root.resolve(path), text);
  }

  /** The keys that the message about the unknown one names. */
  private Set<String> known() {
    Diagnostics diagnostics = new Diagnostics();
    SiteReader.read(Sources.read(root, diagnostics), diagnostics);
    String start = "its keys are ";
    List<String> said =
        diagnostics.sorted().stream()
            .filter(d -> d.code().equals("unknown-key"))
            .map(Diagnostic::help)
            .filter(help -> help.startsWith(start))
            .map(help -> help.substring(start.length()))
            .toList();
    assertThat(said).hasSize(1);
    return new TreeSet<>(Arrays.asList(said.get(0).split(", ", -1)));
  }

  /** Front matter, which is no file of its own, has its readers in classes of these names. */
  private static final Set<String> OF_PAGES =
      Set.of("almanac.site.FrontBinder", "almanac.site.KeyBinder");

  @Test
  void areAskedForEveryReader() {
    long readers =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("almanac")
                .stream()
                .filter(type -> !OF_PAGES.contains(type.getName()))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Entries.class))
                .filter(call -> call.getName().equals("allow"))
                .count();
    assertThat(keys()).hasSize(Math.toIntExact(readers));
  }

  @Test
  void nameEveryChart() {
    Set<String> charts = new TreeSet<>(ChartTypes.names());
    charts.add("table");
    assertThat(ShippedSchema.DATASET.texts("/$defs/figure/properties/chart/enum"))
        .isEqualTo(charts);
  }

  @Test
  void nameEveryType() {
    assertThat(ShippedSchema.DATASET.texts("/$defs/field/properties/type/enum"))
        .isEqualTo(words(Field.Type.values()));
  }

  @Test
  void nameEveryTiming() {
    assertThat(ShippedSchema.DATASET.texts("/$defs/timing/enum")).isEqualTo(words(Timing.values()));
  }

  @Test
  void nameEveryKindOfNoteButThePlainOne() {
    Set<String> kinds = words(Note.Kind.values());
    kinds.remove("explains");
    assertThat(ShippedSchema.DATASET.texts("/$defs/fullNote/properties/kind/enum"))
        .isEqualTo(kinds);
  }

  @Test
  void nameEveryStandardUnit() {
    assertThat(ShippedSchema.DATASET.texts("/$defs/field/properties/unit/anyOf/0/enum"))
        .isEqualTo(Units.standard().names());
  }

  private static Set<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
