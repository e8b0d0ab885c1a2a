package almanac.render;

import java.util.List;

/** Every kind of output. */
final class Producers {
  static final List<Producer> ALL =
      List.of(
          new PageProducer(),
          new HomeProducer(),
          new InfographicProducer(),
          new UntranslatedProducer(),
          new DatasetProducer(),
          new DatasetsProducer(),
          new MetadataProducer(),
          new ApiProducer(),
          new FiguresProducer(),
          new NotesProducer(),
          new FigureProducer(),
          new NotFoundProducer(),
          new FeedProducer(),
          new CardProducer(),
          new IconProducer(),
          new ManifestProducer(),
          new AssetProducer());

  private Producers() {}
}
