package almanac;

import almanac.source.Diagnostics;
import almanac.source.Json;
import almanac.source.Resources;
import almanac.source.SourceFile;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema that editors use, and what it says of a file. */
final class ShippedSchema {
  static final ShippedSchema SITE = new ShippedSchema("site");
  static final ShippedSchema DATASET = new ShippedSchema("dataset");

  private final String text;
  private final Schema schema;

  private ShippedSchema(String name) {
    text = Resources.text("schemas/" + name + ".schema.json");
    schema = registry().getSchema(text);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  /** What the standard finds wrong with the schema itself. */
  List<String> flaws() {
    return registry()
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
        .validate(text, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  /**
   * What an editor finds wrong with a file; empty where it is no YAML, which an editor says too.
   */
  Optional<List<String>> complaints(String path, String yaml) {
    return YamlReader.read(new SourceFile(path, yaml), new Diagnostics())
        .map(
            node ->
                schema.validate(json(node), InputFormat.JSON).stream()
                    .map(Error::toString)
                    .toList());
  }

  /** The names under a JSON pointer. */
  Set<String> names(String pointer) {
    JsonNode node = JsonMapper.shared().readTree(text).at(pointer);
    return new TreeSet<>(node.propertyNames());
  }

  /** The texts of the list under a JSON pointer. */
  Set<String> texts(String pointer) {
    JsonNode node = JsonMapper.shared().readTree(text).at(pointer);
    return node.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
  }

  /** As the core schema of YAML 1.2 reads it, which editors do. */
  private static String json(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .map(e -> Json.quote(e.key().value()) + ": " + json(e.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(ShippedSchema::json)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return scalar((YamlNode.Scalar) node);
  }

  private static String scalar(YamlNode.Scalar scalar) {
    String text = scalar.text().value();
    boolean typed = scalar.plain() && text.matches("true|false|-?(0|[1-9]\\d*)(\\.\\d+)?");
    return scalar.missing() ? "null" : typed ? text : Json.quote(text);
  }
}
