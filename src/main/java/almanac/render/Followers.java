package almanac.render;

import java.util.List;

/**
 * Every kind of output that is made from finished pages. Each gets the pages of those before it,
 * too: a search does not look through print editions, which say again what other pages say, and
 * nobody is led to a former address.
 */
final class Followers {
  static final List<Follower> ALL =
      List.of(
          new SearchFollower(),
          new PrintFollower(),
          new SitemapFollower(),
          new TwinFollower(),
          new LlmsFollower(),
          new RedirectFollower());

  private Followers() {}
}
