package org.bayan.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one measure gives: figures by name, in order. Whole numbers are counts.
 *
 * @param figures the figures
 */
record Score(Map<String, Number> figures) {
  Score {
    figures = new LinkedHashMap<>(figures);
  }

  /** Scores what was found against what was wanted. */
  static Score ofShares(Number precision, Number recall) {
    return new Score(shares(precision, recall));
  }

  /** Scores how many of a number of things were right. */
  static Score ofCounts(int right, int total) {
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put("right", right);
    figures.put("total", total);
    figures.put("accuracy", share(right, total));
    return new Score(figures);
  }

  /** Returns the same with one more figure. */
  Score and(String name, Number figure) {
    Map<String, Number> more = new LinkedHashMap<>(figures);
    more.put(name, figure);
    return new Score(more);
  }

  /**
   * Returns a part of a whole; a bare 0 where there is no whole.
   *
   * <p>It is bare, and so printed without places, so that "nothing to score" can be told from "all
   * wrong".
   */
  static Number share(int part, int whole) {
    // Two branches rather than one conditional, which would make both a double.
    if (whole == 0) {
      return 0;
    }
    return (double) part / whole;
  }

  private static Map<String, Number> shares(Number precision, Number recall) {
    double p = precision.doubleValue();
    double r = recall.doubleValue();
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put("precision", precision);
    figures.put("recall", recall);
    figures.put("f1", p + r == 0 ? 0.0 : 2 * p * r / (p + r));
    return figures;
  }

  /** Returns the figures on one line, shares to three places. */
  String line() {
    return figures.entrySet().stream()
        .map(figure -> figure.getKey() + " " + printed(figure.getValue()))
        .collect(Collectors.joining("  "));
  }

  private static String printed(Number figure) {
    return figure instanceof Integer
        ? figure.toString()
        : new BigDecimal(figure.doubleValue()).setScale(3, RoundingMode.HALF_EVEN).toString();
  }
}
