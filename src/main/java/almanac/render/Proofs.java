package almanac.render;

import almanac.site.BoundLink;
import almanac.site.BoundValue;
import almanac.site.Page;
import almanac.site.Proof;
import almanac.site.ProofReader;
import almanac.site.Site;
import almanac.site.Wording;
import almanac.source.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pages as editors proofread them. */
public final class Proofs {
  private Proofs() {}

  /** The page with its sentences in the words of the theme. */
  public static Proof of(Press press, Page page) {
    return ProofReader.read(press.site(), page, new Theirs(PageProducer.here(press, page)));
  }

  /** What the theme says on each page. */
  static Function<Page, Wording> wording(Site site, Map<String, Speech> speeches) {
    return page -> new Theirs(here(site, speeches, page));
  }

  private static Here here(Site site, Map<String, Speech> speeches, Page page) {
    Speech speech = Optional.ofNullable(speeches.get(page.language())).orElseThrow();
    Span origin = page.document().file().start();
    return new Here(site, speech, page.path(), page.address(), origin, false);
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
