package almanac.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are made as for a reader, with holes where a calculator puts what it computes. No
 * source holds the control characters that mark them.
 */
final class Holes {
  private static final Pattern HOLE = Pattern.compile("\u0001([0-9]+)\u0002");

  private final List<Tree> trees = new ArrayList<>();

  /** Stands for the text of the tree. */
  String hole(Tree tree) {
    trees.add(tree);
    return "\u0001" + (trees.size() - 1) + "\u0002";
  }

  /** Words that became a line, with the trees in their places. */
  Tree line(String words) {
    String line = FormulaWords.begun(words);
    Matcher holes = HOLE.matcher(line);
    List<Tree> parts = new ArrayList<>();
    int from = 0;
    while (holes.find()) {
      text(line, from, holes.start(), parts);
      parts.add(trees.get(Integer.parseInt(holes.group(1))));
      from = holes.end();
    }
    if (parts.isEmpty()) {
      return Tree.text(line);
    }
    text(line, from, line.length(), parts);
    return Tree.of("", parts);
  }

  private static void text(String line, int from, int to, List<Tree> parts) {
    if (to > from) {
      parts.add(Tree.text(line.substring(from, to)));
    }
  }
}
