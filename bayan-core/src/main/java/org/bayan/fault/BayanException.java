package org.bayan.fault;

import java.io.Serial;

/**
 * Material at fault: the one exception that Bayan throws for it. A wrong call is another matter.
 */
public final class BayanException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  /**
   * Says that some material is at fault.
   *
   * @param fault what was wrong
   */
  public BayanException(Fault fault) {
    super(fault.told());
    this.fault = fault;
  }

  /**
   * Says that some material is at fault, because something under Bayan failed.
   *
   * @param fault what was wrong
   * @param cause what failed
   */
  public BayanException(Fault fault, Throwable cause) {
    super(fault.told(), cause);
    this.fault = fault;
  }

  /** Returns what was wrong. */
  public Fault fault() {
    return fault;
  }
}
