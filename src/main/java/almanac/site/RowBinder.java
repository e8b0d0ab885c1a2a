package almanac.site;

import almanac.content.Target;
import almanac.content.Targets;
import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.RowContext;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Binds what the cells of a page's row say in words and targets. */
record RowBinder(ProseBinder prose, LinkBinder links, Diagnostics diagnostics) {

  Page.RowWords bind(RowContext context, Standpoint from) {
    Dataset dataset = context.dataset();
    Map<String, Prose> words = new LinkedHashMap<>();
    Map<String, List<BoundLink>> found = new LinkedHashMap<>();
    for (Field field : dataset.fields()) {
      if (dataset.cell(context.row(), field).content() instanceof Cell.Words cell) {
        switch (field.format()) {
          case MARKDOWN -> words.put(field.name(), prose.line(cell.text(), from));
          case TARGET -> found.put(field.name(), targets(cell, field, from.language()));
          case PLAIN -> {} // nothing in it is bound
        }
      }
    }
    return new Page.RowWords(words, found);
  }

  private List<BoundLink> targets(Cell.Words cell, Field field, String language) {
    List<BoundLink> bound = new ArrayList<>();
    boolean list = field.type() == Field.Type.LIST;
    for (Text written : list ? cell.items() : List.of(cell.text())) {
      Target target = Targets.parse(written.value(), written.span());
      if (target.isPath() || target.isExternal()) {
        refuse(written);
      } else {
        links.bind(target, language).ifPresent(bound::add);
      }
    }
    return bound;
  }

  private void refuse(Text written) {
    diagnostics.report(
        Diagnostic.error(
                "not-a-target", written.span(), "\"" + written + "\" is no target in this site")
            .withHint("write a kind and a name, such as page:report/loans or dataset:loans"));
  }
}
