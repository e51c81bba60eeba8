package org.bayan.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a page in the user's browser, by the command that the system has for it. */
final class Browser {
  private Browser() {}

  /**
   * Opens a page.
   *
   * @param page the page's file
   * @return whether a browser was called
   */
  static boolean open(Path page) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String address = page.toUri().toString();
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
