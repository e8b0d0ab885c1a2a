package almanac.render;

import almanac.data.Dataset;
import almanac.site.Series;
import almanac.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the tools that people use read the site's data: with a dataset and an indicator of the site
 * itself.
 */
final class Examples {
  /** Stands for the site's address where the site does not say it. */
  private static final String SOMEWHERE = "https://…/";

  private final Words words;
  private final String site;
  private final String dataset;
  private final Optional<String> indicator;

  private Examples(Words words, Site site, List<Series> indicators) {
    this.words = words;
    this.site = Reach.url(site).orElse(SOMEWHERE);
    Optional<Series> first = longest(indicators);
    this.indicator = first.map(Series::id);
    this.dataset = first.map(Series::dataset).orElseGet(() -> plainest(site)).name();
  }

  /** The first of those that go back furthest. */
  private static Optional<Series> longest(List<Series> indicators) {
    int most = indicators.stream().mapToInt(series -> series.points().size()).max().orElse(0);
    return indicators.stream()
        .filter(series -> most > 0 && series.points().size() == most)
        .findFirst();
  }

  /** One of those that have figures, if there are such. */
  private static Dataset plainest(Site site) {
    List<Dataset> all = site.catalog().datasets();
    return all.stream().filter(d -> !d.figures().isEmpty()).findFirst().orElse(all.get(0));
  }

  static List<ApiView.Example> of(Words words, Site site, List<Series> indicators) {
    Examples examples = new Examples(words, site, indicators);
    List<ApiView.Example> all = new ArrayList<>();
    all.add(examples.example("curl", "curl", examples.curl()));
    all.add(examples.example("python", "Python", examples.python()));
    all.add(examples.example("r", "R", examples.r()));
    all.add(examples.example("javascript", "JavaScript", examples.javascript()));
    all.add(examples.example("excel", "Excel", examples.excel()));
    all.add(examples.example("libreoffice", "LibreOffice Calc", examples.libreOffice()));
    all.add(examples.example("sheets", "Google Sheets", examples.sheets()));
    return all;
  }

  private ApiView.Example example(String tool, String title, String code) {
    return new ApiView.Example(tool, title, words.get("api.example." + tool), code);
  }

  private String filled(String code) {
    return code.replace("SITE", site)
        .replace("DATASET", dataset)
        .replace("INDICATOR", indicator.orElse(""));
  }

  /** Lines about an indicator, where the site has one. */
  private String also(String code) {
    return indicator.isPresent() ? code : "";
  }

  private String curl() {
    return filled(
        """
        curl --fail --silent --show-error SITEdata/index.json
        curl --fail --silent --show-error --remote-name SITEdata/DATASET.csv
        """
            + also("curl --fail --silent --show-error SITEdata/indicators/INDICATOR.json\n"));
  }

  private String python() {
    return filled(
        """
        import csv, io, json
        from decimal import Decimal
        from urllib.request import urlopen

        site = "SITE"

        def read(path):
            with urlopen(site + path) as answer:
                return answer.read().decode("utf-8")

        rows = list(csv.DictReader(io.StringIO(read("data/DATASET.csv"))))
        print(len(rows), "rows:", ", ".join(rows[0]))
        """
            + also(
                """

                indicator = json.loads(read("data/indicators/INDICATOR.json"), parse_float=Decimal)
                for point in indicator["series"]:
                    print(point.get("period", ""), point["value"], point.get("unit", ""))
                """));
  }

  private String r() {
    return filled(
        """
        site <- "SITE"
        missing <- c("", "\\u2014", "\\u2026")
        rows <- read.csv(paste0(site, "data/DATASET.csv"),
                         na.strings = missing, check.names = FALSE, encoding = "UTF-8")
        str(rows)
        """
            + also(
                """
                series <- read.csv(paste0(site, "data/indicators/INDICATOR.csv"), encoding = "UTF-8")
                print(series)
                """));
  }

  private String javascript() {
    return filled(
        """
        const site = "SITE";
        const read = async (path) => {
          const answer = await fetch(site + path);
          if (!answer.ok) throw new Error(`${answer.status} ${path}`);
          return answer.json();
        };

        const index = await read("data/index.json");
        console.log(index.datasets.length, "datasets");
        """
            + also(
                """

                const indicator = await read("data/indicators/INDICATOR.json");
                for (const { period, value, unit } of indicator.series) {
                  console.log(period, value, unit);
                }
                """));
  }

  /** Power Query, and a formula for one number. */
  private String excel() {
    return filled(
        """
        let
          file = Web.Contents("SITEdata/DATASET.csv"),
          lines = Csv.Document(file, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
          table = Table.PromoteHeaders(lines, [PromoteAllScalars = true])
        in
          table
        """
            + also("\n" + number()));
  }

  private String libreOffice() {
    return filled("SITEdata/DATASET.csv\n" + also(number()));
  }

  private static String number() {
    return "=NUMBERVALUE(WEBSERVICE(\"SITEdata/indicators/INDICATOR.txt\"), \".\")\n";
  }

  private String sheets() {
    return filled(
        "=IMPORTDATA(\"SITEdata/DATASET.csv\", \",\", \"en_US\")\n"
            + also("=IMPORTDATA(\"SITEdata/indicators/INDICATOR.csv\", \",\", \"en_US\")\n"));
  }
}
