package almanac.print;

import java.util.List;

/** The pages of a book (EPUB 3.3, 6.1 and 7). */
final class EpubPages {
  private EpubPages() {}

  static String part(Book book, Book.Part part) {
    return page(book, part.title(), part.body());
  }

  static String contents(Book book) {
    String title = book.imprint().contents();
    StringBuilder nav = new StringBuilder();
    nav.append("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\"><h1>");
    nav.append(escaped(title)).append("</h1>\n");
    list(nav, book.contents());
    return page(book, title, nav.append("</nav>").toString());
  }

  private static void list(StringBuilder nav, List<Book.Line> lines) {
    nav.append("<ol>\n");
    for (Book.Line line : lines) {
      nav.append("<li><a href=\"").append(escaped(line.href())).append("\">");
      nav.append(escaped(line.text())).append("</a>");
      if (!line.below().isEmpty()) {
        list(nav, line.below());
      }
      nav.append("</li>\n");
    }
    nav.append("</ol>\n");
  }

  private static String page(Book book, String title, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s">
        <head><title>%2$s</title><link rel="stylesheet" href="book.css"/></head>
        <body>
        %3$s
        </body>
        </html>
        """
        .formatted(book.imprint().language(), escaped(title), body);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
