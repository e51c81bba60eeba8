package org.bayan.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the software, as the build wrote it into the jar. */
public final class Version implements IVersionProvider {
  /** What is said where no jar tells, as when classes run from a folder in a test. */
  private static final String UNPACKED = "development";

  /** The version, such as {@code 0.1.0}. */
  public static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse(UNPACKED);
  }

  @Override
  public String[] getVersion() {
    return new String[] {"bayan " + number()};
  }
}
