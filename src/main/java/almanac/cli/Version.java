package almanac.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which almanac this is, as its jar says. */
final class Version implements IVersionProvider {
  static final String NAME =
      "almanac "
          + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
              .orElse("(development)");

  @Override
  public String[] getVersion() {
    return new String[] {NAME};
  }
}
