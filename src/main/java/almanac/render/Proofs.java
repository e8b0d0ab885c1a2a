package almanac.render;

import almanac.site.BoundLink;
import almanac.site.BoundValue;
import almanac.site.Page;
import almanac.site.Proof;
import almanac.site.ProofReader;
import almanac.site.Wording;

/** Pages as editors proofread them. */
public final class Proofs {
  private Proofs() {}

  /** The page with its sentences in the words of the theme. */
  public static Proof of(Press press, Page page) {
    return ProofReader.read(press.site(), page, new Theirs(PageProducer.here(press, page)));
  }

  private record Theirs(Here here) implements Wording {
    @Override
    public String link(BoundLink link) {
      return LinkNames.of(here, link);
    }

    @Override
    public String keyFigure(BoundValue value) {
      return KeyFigures.shown(here, value);
    }

    @Override
    public String change(BoundValue value) {
      return KeyFigures.change(here, value);
    }
  }
}
