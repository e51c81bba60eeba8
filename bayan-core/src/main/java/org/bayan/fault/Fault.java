package org.bayan.fault;

import java.util.Objects;

/**
 * What was wrong with some material: where, what, what was wanted, and how to mend it.
 *
 * @param name the fault's name, in words joined by hyphens; it never changes and has a page in
 *     {@code docs/faults/}
 * @param where the file, and the line or item in it, as the user knows it
 * @param what what stands there
 * @param wanted what should stand there
 * @param mend what the user can do, and what Bayan did meanwhile
 */
public record Fault(String name, String where, String what, String wanted, String mend) {
  public Fault {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(mend, "mend");
    if (!name.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException(
          "a fault's name is lower-case words joined by hyphens, but this one is " + name);
    }
  }

  /** Returns the fault as it is told to the user, over four lines without a last line break. */
  public String told() {
    return where
        + ": "
        + what
        + "\n  wanted: "
        + wanted
        + "\n  mend:   "
        + mend
        + "\n  fault:  "
        + name;
  }
}
