package almanac.render;

import java.util.List;

/** The page that tells programs where the data are. */
final class SampleApi {
  private SampleApi() {}

  static ApiView view(Samples samples) {
    Words words = samples.words();
    LinkView data = samples.link("数据", "Data", "datasets.html");
    return new ApiView(
        samples.shell("api", data, words.get("api.title")),
        words.get("data.kicker"),
        words.get("api.title"),
        Html.of(words.get("api.lede")),
        Html.NONE,
        List.of(
            new ApiView.Entry("data/index.json", "index.json", words.get("api.file.index")),
            new ApiView.Entry("data/{dataset}.csv", "loans.csv", words.get("kind.csv"))),
        List.of(
            new FactView(
                words.get("api.rule.address"), Html.of(words.get("api.rule.address.text")))),
        List.of(
            new ApiView.Example("curl", "curl", words.get("api.example.curl"), "curl <index>\n")));
  }
}
