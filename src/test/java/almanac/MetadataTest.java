package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Sha256;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Descriptors of datasets keep to the standards that they name, and are true of the files. */
class MetadataTest {
  private static final Path PROFILES = Path.of("src/test/resources/metadata");

  @TempDir static Path scratch;
  private static List<BuiltSite> sites;

  @BeforeAll
  static void build() throws IOException {
    sites =
        List.of(
            BuiltSite.first(scratch.resolve("first")), BuiltSite.manual(scratch.resolve("manual")));
  }

  static List<BuiltSite> sites() {
    return sites;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void packagesKeepToTheirProfile(BuiltSite site) throws IOException {
    Schema profile = schema("datapackage-2.0.json");
    List<String> files = site.files("datapackage.json");
    assertThat(files).hasSizeGreaterThan(5).contains("datapackage.json");
    for (String file : files) {
      assertThat(complaints(profile, site.text(file))).as(file).isEmpty();
    }
  }

  @Test
  void theProfileFindsMistakes() throws IOException {
    Schema profile = schema("datapackage-2.0.json");
    String sound = sites.get(0).text("data/loans.datapackage.json");
    for (String[] mistake :
        List.of(
            new String[] {"\"type\": \"year\"", "\"type\": \"years\""},
            new String[] {"\"name\": \"CC-BY-4.0\"", "\"name\": \"CC BY 4.0\""},
            new String[] {"\"hash\": \"sha256:", "\"hash\": \"sha256:z"},
            new String[] {"\"path\": \"loans.csv\"", "\"path\": \"../loans.csv\""})) {
      assertThat(sound).contains(mistake[0]);
      assertThat(complaints(profile, sound.replace(mistake[0], mistake[1]))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void tablesKeepToTheirVocabulary(BuiltSite site) throws IOException {
    Schema vocabulary = schema("csvw.json");
    List<String> files = site.files("csv-metadata.json");
    assertThat(files).hasSizeGreaterThan(5).contains("data/csv-metadata.json");
    for (String file : files) {
      assertThat(complaints(vocabulary, site.text(file))).as(file).isEmpty();
    }
  }

  @Test
  void theVocabularyFindsMistakes() throws IOException {
    Schema vocabulary = schema("csvw.json");
    String sound = sites.get(0).text("data/loans.csv-metadata.json");
    for (String wrong : List.of("\"datatype\": \"year\"", "\"datatypes\": \"gYear\"")) {
      assertThat(complaints(vocabulary, sound.replace("\"datatype\": \"gYear\"", wrong)))
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void descriptorsAreTrueOfTheirFiles(BuiltSite site) {
    for (JsonNode resource : site.json("datapackage.json").get("resources")) {
      String path = resource.get("path").stringValue();
      byte[] bytes = site.bytes(path);
      assertThat(resource.get("bytes").longValue()).isEqualTo(bytes.length);
      assertThat(resource.get("hash").stringValue()).isEqualTo("sha256:" + Sha256.of(bytes));
      List<String> header = header(site.text(path));
      assertThat(names(resource.get("schema").get("fields"))).as(path).isEqualTo(header);
      JsonNode columns = site.json(path + "-metadata.json").get("tableSchema").get("columns");
      assertThat(columns.valueStream().map(c -> c.get("titles").get("und").stringValue()).toList())
          .isEqualTo(header);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theCatalogueKeepsToItsShapes(BuiltSite site) {
    Model catalogue = catalogue(site.text("data/catalog.jsonld"));
    Graph shapes = RDFParser.source(PROFILES.resolve("dcat-ap-3.0.1.ttl")).toGraph();
    ValidationReport report =
        ShaclValidator.get().validate(Shapes.parse(shapes), catalogue.getGraph());
    if (!report.conforms()) {
      ShLib.printReport(report);
    }
    assertThat(report.conforms()).isTrue();
    int datasets = site.json("datapackage.json").get("resources").size();
    assertThat(things(catalogue, "http://www.w3.org/ns/dcat#Dataset")).isEqualTo(datasets);
    assertThat(things(catalogue, "http://www.w3.org/ns/dcat#Distribution"))
        .isGreaterThanOrEqualTo(datasets);
  }

  @Test
  void theShapesFindMistakes() {
    String sound = sites.get(0).text("data/catalog.jsonld");
    Graph shapes = RDFParser.source(PROFILES.resolve("dcat-ap-3.0.1.ttl")).toGraph();
    for (String[] mistake :
        List.of(
            new String[] {"dcat:accessURL", "dcat:accessUrl"},
            new String[] {"xsd:hexBinary", "xsd:string"},
            new String[] {"\"foaf:Agent\"", "\"foaf:Person\""})) {
      Model wrong = catalogue(sound.replace(mistake[0], mistake[1]));
      assertThat(ShaclValidator.get().validate(Shapes.parse(shapes), wrong.getGraph()).conforms())
          .as(mistake[1])
          .isFalse();
    }
  }

  /** What Google's guide to dataset markup asks for, and what it recommends where it is known. */
  @ParameterizedTest
  @MethodSource("sites")
  void pagesSayWhatSearchEnginesAskFor(BuiltSite site) {
    List<String> pages = site.files(".datapackage.json").stream().map(f -> page(f)).toList();
    assertThat(pages).isNotEmpty();
    for (String page : pages) {
      JsonNode data = site.data(page).get(0);
      assertThat(site.data(page)).as(page).hasSize(1);
      assertThat(data.get("@context").stringValue()).isEqualTo("https://schema.org/");
      assertThat(data.get("@type").stringValue()).isEqualTo("Dataset");
      assertThat(data.get("name").stringValue()).isNotBlank();
      assertThat(data.get("description").stringValue().length()).as(page).isBetween(50, 5000);
      assertThat(data.get("license").stringValue()).startsWith("https://");
      assertThat(data.get("creator").get("name").stringValue()).isNotBlank();
      assertThat(data.get("distribution").get(0).get("contentUrl").stringValue()).endsWith(".csv");
    }
    JsonNode catalogue = site.data("data/index.html").get(0);
    assertThat(catalogue.get("@type").stringValue()).isEqualTo("DataCatalog");
    assertThat(catalogue.get("dataset")).hasSameSizeAs(pages);
  }

  private static String page(String descriptor) {
    return descriptor.replace(".datapackage.json", ".html");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theArchiveHoldsThePackage(BuiltSite site) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(site.bytes("datapackage.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
        if (!entry.getName().equals("README.md")) {
          assertThat(zip.readAllBytes()).isEqualTo(site.bytes(entry.getName()));
        }
      }
    }
    assertThat(names).startsWith("README.md", "datapackage.json");
    assertThat(names.subList(2, names.size()))
        .containsExactlyElementsOf(
            site.json("datapackage.json")
                .get("resources")
                .valueStream()
                .map(r -> r.get("path").stringValue())
                .toList());
  }

  private static Schema schema(String file) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Files.readString(PROFILES.resolve(file)));
  }

  private static List<String> complaints(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static List<String> header(String csv) {
    return List.of(csv.substring(0, csv.indexOf("\r\n")).split(",", -1));
  }

  private static List<String> names(JsonNode fields) {
    return fields.valueStream().map(field -> field.get("name").stringValue()).toList();
  }

  private static Model catalogue(String json) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(json, Lang.JSONLD)
        .base("https://example.org/data/catalog.jsonld")
        .parse(model);
    return model;
  }

  private static long things(Model model, String type) {
    return model.listSubjectsWithProperty(RDF.type, model.createResource(type)).toSet().size();
  }
}
