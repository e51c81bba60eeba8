package org.bayan.app.record;

import java.util.Objects;
import org.bayan.fault.Fault;

/**
 * A fault as {@code record.json} tells it.
 *
 * @param name the fault's name, which has a page in {@code docs/faults/}
 * @param where the file, and the line or item in it
 * @param what what stands there
 * @param wanted what should stand there
 * @param mend what the user can do
 */
public record FaultRow(String name, String where, String what, String wanted, String mend) {
  public FaultRow {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(mend, "mend");
  }

  /** Returns a fault of the material as it stands in the record. */
  public static FaultRow of(Fault fault) {
    return new FaultRow(fault.name(), fault.where(), fault.what(), fault.wanted(), fault.mend());
  }
}
