package almanac.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the numbers of a page rest on: {@code values/report/2017/loans.json}. */
final class Values implements Aid {
  private static final String END = ".json";

  @Override
  public String path() {
    return "values/";
  }

  @Override
  public void answer(Request request) throws IOException {
    String path = request.path().substring(Aids.FOLDER.length() + path().length());
    Optional<String> json =
        path.endsWith(END)
            ? request.showing().values(path.substring(0, path.length() - END.length()))
            : Optional.empty();
    request.send(
        json.map(
                text -> new Answer(200, MediaTypes.of(path), text.getBytes(StandardCharsets.UTF_8)))
            .orElse(Answer.refusal(404, "no author wrote such a page")));
  }
}
