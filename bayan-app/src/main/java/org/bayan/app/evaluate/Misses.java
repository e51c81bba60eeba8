package org.bayan.app.evaluate;

import java.util.ArrayList;
import java.util.List;

/** What was missed or wrong, one line each, in the order it was met. */
final class Misses {
  private final List<String> lines = new ArrayList<>();

  /** Tells of one miss, in a few parts. */
  void tell(String... parts) {
    lines.add(String.join(" \u00B7 ", parts));
  }

  /** Returns every line told so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
