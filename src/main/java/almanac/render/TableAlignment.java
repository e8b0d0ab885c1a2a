package almanac.render;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * How columns of a written table are set: by classes, since HTML has no {@code align} any more. Its
 * heads are those of columns.
 */
final class TableAlignment implements AttributeProvider {
  private static final Map<String, String> CLASSES = Map.of("right", "n", "center", "c");

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    String align = attributes.remove("align");
    if (align != null && CLASSES.containsKey(align)) {
      attributes.put("class", CLASSES.get(align));
    }
    if (tag.equals("th")) {
      attributes.put("scope", "col");
    }
  }
}
