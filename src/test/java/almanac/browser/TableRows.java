package almanac.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The rows of a table on a page. */
final class TableRows {
  /** The rows as they stand: of each cell its amount, or else what is read of it. */
  private static final String ROWS =
      """
      table => [...table.tBodies[0].rows].filter(row => !row.hidden).map(row =>
        [...row.cells].map(cell => {
          const copy = cell.cloneNode(true)
          for (const extra of copy.querySelectorAll('.pad, .marks')) extra.remove()
          return cell.dataset.amount || copy.textContent.trim().replace(/\\s+/g, ' ')
        }))
      """;

  /** Put above two columns before the page's own script runs. */
  static final String GROUP =
      """
      document.addEventListener('readystatechange', () => {
        const head = document.querySelector('#table thead')
        if (head.rows.length > 1) return
        const heads = [...head.rows[0].cells]
        heads.forEach((th, i) => { if (i < 2 || i > 3) th.rowSpan = 2 })
        const row = head.insertRow()
        row.append(heads[2], heads[3])
        heads[1].insertAdjacentHTML('afterend', '<th class="grp" scope="colgroup" colspan="2">G</th>')
      })
      """;

  private TableRows() {}

  @SuppressWarnings("unchecked")
  static List<List<String>> of(Locator table) {
    return (List<List<String>>) table.evaluate(ROWS);
  }
}
