package almanac;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker; its schema, which takes longer than a page, is read once. */
final class NuChecker implements ErrorHandler {
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
  private final List<String> found = new ArrayList<>();

  NuChecker() {
    try {
      validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
      validator.setUpValidatorAndParsers(this, false, false);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the checker says against a page, by line and column. */
  List<String> messages(Path page) throws Exception {
    found.clear();
    validator.checkHtmlFile(page.toFile(), true);
    return List.copyOf(found);
  }

  @Override
  public void warning(SAXParseException warning) {}

  @Override
  public void error(SAXParseException error) {
    found.add(error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
  }

  @Override
  public void fatalError(SAXParseException error) {
    error(error);
  }
}
