package org.bayan.app;

/** The exit codes of every command, as the help tells them. */
public final class Exit {
  /** Done. */
  public static final int DONE = 0;

  /** The command ran, and there was nothing to find. */
  public static final int NOTHING_FOUND = 1;

  /** The command line is wrong. */
  public static final int WRONG_LINE = 2;

  /** The material is at fault. */
  public static final int MATERIAL_AT_FAULT = 65;

  /** Bayan itself is at fault. */
  public static final int BAYAN_AT_FAULT = 70;

  private Exit() {}
}
