package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bayan.fault.Fault;

/** Keeps count of what was met, kept and left out while material is read, and every fault. */
final class Tally {
  private final List<Fault> faults = new ArrayList<>();
  private final SortedMap<String, Integer> leftOut = new TreeMap<>();
  private int kept;

  /** Notes an article that was kept. */
  void kept() {
    kept++;
  }

  /** Notes something left out, with the fault that kept it out. */
  void leftOut(Fault fault) {
    faults.add(fault);
    passed(fault.name());
  }

  /** Notes a fault that left nothing out by itself. */
  void told(Fault fault) {
    faults.add(fault);
  }

  /** Notes something left out that is no fault, such as a file of another kind. */
  void passed(String reason) {
    leftOut.merge(reason, 1, Integer::sum);
  }

  /** Returns how many were met so far. */
  int met() {
    return counts().read();
  }

  /** Returns every fault, in the order met. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Returns the numbers. */
  Intake.Counts counts() {
    int out = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    return new Intake.Counts(kept + out, kept, leftOut);
  }
}
