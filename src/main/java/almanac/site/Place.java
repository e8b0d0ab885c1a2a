package almanac.site;

/** What a page is to a collection, where the build makes pages of rows. */
public sealed interface Place {
  Collection collection();

  /** The list of all. */
  record Index(Collection collection) implements Place {}

  /**
   * One of its rows.
   *
   * @param shared its words are those of every row that has none of its own
   */
  record Of(Collection collection, Collection.Item item, boolean shared) implements Place {}

  /** The list of those that have a value. */
  record With(Collection collection, Collection.Facet facet, Collection.Value value)
      implements Place {}
}
