package org.bayan.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The checkout that a test runs in, and what may lie beside it. */
public final class Checkout {
  private Checkout() {}

  /**
   * Returns the folder that holds the whole of Bayan: {@code samples/}, {@code docs/} and so on.
   */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder =
          Optional.ofNullable(folder.getParent())
              .orElseThrow(() -> new IllegalStateException("this is no checkout of Bayan"));
    }
    return folder;
  }

  /**
   * Returns a file or folder of {@code ../shared}, which lies beside the checkout on some machines
   * and never inside it.
   *
   * @param path below {@code ../shared}, with {@code /} between its parts
   * @return empty where it is absent: then the test is skipped, and says so
   */
  public static Optional<Path> shared(String path) {
    return Optional.ofNullable(root().getParent())
        .map(beside -> beside.resolve("shared").resolve(path))
        .filter(Files::exists);
  }
}
