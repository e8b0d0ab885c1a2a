package almanac.chart;

import java.util.List;

/**
 * A page of few words and large numbers, to be drawn as one picture; every text is ready to be
 * read.
 *
 * @param kicker above the title; may be empty
 * @param lede below the title; may be empty
 * @param figures to remember, below the lede; may be none
 * @param foot source and address, a line each
 */
public record Infographic(
    String kicker,
    String title,
    String lede,
    List<Item> figures,
    List<Block> blocks,
    List<String> foot) {
  public Infographic {
    figures = List.copyOf(figures);
    blocks = List.copyOf(blocks);
    foot = List.copyOf(foot);
  }

  /** In pixels, so that a page can say how large the picture is. */
  public record Size(int width, int height) {}

  /**
   * What stands below one heading.
   *
   * @param heading empty for what stands above all headings
   */
  public record Block(String heading, List<Part> parts) {
    public Block {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A name and what is said of it, or a number and what it counts.
   *
   * @param name may be empty
   */
  public record Item(String name, String text) {}

  /** A piece of a block. */
  public sealed interface Part {}

  /**
   * Running words.
   *
   * @param aside small: a note, not the matter itself
   */
  public record Words(String text, boolean aside) implements Part {}

  /** Items in their order, counted from 1. */
  public record Cards(List<Item> items) implements Part {
    public Cards {
      items = List.copyOf(items);
    }
  }

  /** Numbers to remember: the name of each is its number. */
  public record Figures(List<Item> items) implements Part {
    public Figures {
      items = List.copyOf(items);
    }
  }

  /** Items without an order. */
  public record Points(List<Item> items) implements Part {
    public Points {
      items = List.copyOf(items);
    }
  }

  /**
   * A chart.
   *
   * @param title what it shows
   * @param subject measure, time and unit
   */
  public record Chart(Plot plot, String title, String subject) implements Part {}
}
