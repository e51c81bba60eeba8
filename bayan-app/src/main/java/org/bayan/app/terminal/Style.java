package org.bayan.app.terminal;

import picocli.CommandLine.Help.Ansi;

/** How words look on a terminal that has colours; each also reads without them. */
public enum Style {
  PLAIN,
  STRONG(Ansi.Style.bold),
  SOFT(Ansi.Style.faint),
  HEADING(Ansi.Style.bold, Ansi.Style.underline),
  ACT(Ansi.Style.bold, Ansi.Style.fg_blue),
  CUE(Ansi.Style.bold),
  DATE(Ansi.Style.fg_cyan),
  FIGURE(Ansi.Style.fg_yellow),
  REFERENCE(Ansi.Style.fg_magenta),
  ACTOR(Ansi.Style.fg_green),
  FAULT(Ansi.Style.fg_red);

  private final String on;

  Style(Ansi.Style... parts) {
    this.on = Ansi.Style.on(parts);
  }

  /** Returns what switches it on; empty for plain words. */
  String on() {
    return on;
  }

  /** Returns what switches every style off. */
  static String off() {
    return Ansi.Style.reset.on();
  }
}
