package org.bayan.reuse.passage;

/** Scratch. */
final class Tune {
  static double p(String n, double d) {
    String s = System.getProperty(n);
    return s == null ? d : Double.parseDouble(s);
  }

  private Tune() {}
}
