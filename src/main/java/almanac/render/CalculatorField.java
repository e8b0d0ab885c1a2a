package almanac.render;

import almanac.value.Unit;
import java.util.List;

/**
 * What a calculator asks for.
 *
 * @param name in the address
 * @param label within a sentence
 * @param unit of the numbers that are entered
 * @param hint what can be entered; may be empty
 * @param whole says that only whole numbers can; empty where others can, too
 * @param checks conditions that must not hold, each with what is said when it does
 */
record CalculatorField(
    String name, String label, Unit unit, String hint, String whole, List<Tree> checks) {
  CalculatorField {
    checks = List.copyOf(checks);
  }
}
