package almanac.site;

import almanac.source.Diagnostics;
import almanac.value.Evaluator;

/** Makes the binders of one site; each reports to the diagnostics that it is made with. */
record Workshop(Names names, Editions editions, Evaluator evaluator) {

  FigureBinder figures(Diagnostics diagnostics) {
    return new FigureBinder(editions, evaluator, diagnostics);
  }

  FrontBinder.Binders binders(Diagnostics diagnostics) {
    return new FrontBinder.Binders(
        new ValueBinder(editions, evaluator, diagnostics),
        new LinkBinder(names, diagnostics),
        figures(diagnostics));
  }

  PageBinder pages(FrontBinder.Binders binders, Diagnostics diagnostics) {
    ProseBinder prose = new ProseBinder(names, binders, diagnostics);
    FrontBinder front = new FrontBinder(prose, binders, names.catalog(), diagnostics);
    RowBinder rows = new RowBinder(prose, binders.links(), diagnostics);
    return new PageBinder(names, prose, front, rows, diagnostics);
  }

  DatasetBinder datasets(Diagnostics diagnostics) {
    FrontBinder.Binders binders = binders(diagnostics);
    ProseBinder prose = new ProseBinder(names, binders, diagnostics);
    return new DatasetBinder(names.catalog(), prose, binders.values(), names.config());
  }
}
