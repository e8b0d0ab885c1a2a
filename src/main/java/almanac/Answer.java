package almanac;

import almanac.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of a site, as a terminal shows it.
 *
 * @param head what it is about
 * @param groups parts of the answer; those without lines are not shown
 * @param json the same for programs: one object in one line
 */
public record Answer(List<String> head, List<Group> groups, String json) {
  public Answer {
    head = List.copyOf(head);
    groups = List.copyOf(groups);
  }

  /** Lines of one kind, below its name. */
  public record Group(String name, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of the answer.
   *
   * @param at the place in the author's files that it is about; empty for a file of the output
   */
  public record Line(Optional<Span> at, String text) {
    static Line of(Span at, String text) {
      return new Line(Optional.of(at), text);
    }

    static Line of(String text) {
      return new Line(Optional.empty(), text);
    }
  }
}
