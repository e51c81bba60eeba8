package org.bayan.app;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Whether to colour, as the user says or as the terminal is. */
enum Colours {
  AUTO,
  ALWAYS,
  NEVER;

  /** Set by the command bayan: whether the standard output is a terminal that shows colours. */
  private static final String TERMINAL = "bayan.terminal.out";

  /**
   * Tells whether to colour.
   *
   * @param environment where NO_COLOR and CLICOLOR_FORCE may stand
   */
  boolean on(Map<String, String> environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> auto(environment);
    };
  }

  private static boolean auto(Map<String, String> environment) {
    // Java sees a terminal only where the standard input is one too; the launcher knows better.
    String terminal = System.getProperty(TERMINAL, "");
    if (terminal.isEmpty()) {
      return Ansi.AUTO.enabled();
    }
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean forced = !environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0");
    return !refused && (forced || Boolean.parseBoolean(terminal));
  }
}
