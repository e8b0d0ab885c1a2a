package almanac.content;

import almanac.source.Suggestion;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Refuses links that lead nowhere or where pages may not lead, and leaves their text. */
final class Links {
  private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  private Links() {}

  static void check(Node root, Reports reports) {
    for (Node node : Tree.nodes(root)) {
      if (node instanceof Link || node instanceof Image) {
        check(node, Targets.of(reports.file(), node), reports);
      }
    }
  }

  private static void check(Node node, Target target, Reports reports) {
    if (target.address().isEmpty()) {
      String hint = "write a target between the parentheses";
      reports.error("empty-link", reports.at(node), "a link without a target", hint);
    } else if (!Targets.isAllowed(target)) {
      refuse(target, reports);
      Tree.unwrap(node);
    }
  }

  private static void refuse(Target target, Reports reports) {
    boolean path = target.isPath();
    String near = path ? "" : Suggestion.didYouMean(target.kind(), SCHEMES);
    String hint = near.isEmpty() ? "links are http, https, mailto, tel, or a path" : near;
    reports.error(
        "link-scheme",
        target.at(),
        "pages do not link to \"" + (path ? target.address() : target.kind() + ":") + "\"",
        path ? "write https:// before a host" : hint);
  }
}
