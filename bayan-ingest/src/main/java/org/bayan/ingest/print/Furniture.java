package org.bayan.ingest.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what stands on pages and is no part of what they say: running heads, page numbers, turned
 * words at the margin, and the address and date that browsers print.
 *
 * <p>A line at the top or bottom of a page is a running head where it comes back at the same height
 * on a good part of the pages, its digits aside.
 */
final class Furniture {
  private static final int ZONE = 3;
  private static final float SAME_HEIGHT = 6;
  private static final float SHARE = 0.4f;
  private static final Set<String> PAGE_WORDS =
      Set.of("page", "p", "of", "seite", "\u0635\u0641\u062D\u0629", "\u0635", "\u0645\u0646");

  private final List<List<PrintRow>> pages;
  private final Set<PrintRow> found = new HashSet<>();

  private Furniture(List<List<PrintRow>> pages) {
    this.pages = pages;
  }

  /** Returns the lines that are furniture, of the lines of each page in the order read. */
  static Set<PrintRow> of(List<List<PrintRow>> pages) {
    Furniture furniture = new Furniture(pages);
    for (List<PrintRow> page : pages) {
      furniture.markTurned(page);
    }
    furniture.markRecurring(true);
    furniture.markRecurring(false);
    for (List<PrintRow> page : pages) {
      furniture.markNumbers(page);
    }
    return furniture.found;
  }

  private void markTurned(List<PrintRow> page) {
    Map<Integer, Integer> letters = new HashMap<>();
    page.forEach(r -> letters.merge(r.turn(), r.text().length(), Integer::sum));
    int most = letters.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    page.stream().filter(r -> letters.getOrDefault(r.turn(), 0) < most).forEach(found::add);
  }

  private void markRecurring(boolean top) {
    Map<String, List<PrintRow>> alike = new HashMap<>();
    for (List<PrintRow> page : pages) {
      for (PrintRow row : edge(page, top)) {
        alike.computeIfAbsent(key(row.text()), _ -> new ArrayList<>()).add(row);
      }
    }
    for (List<PrintRow> rows : alike.values()) {
      for (PrintRow row : rows) {
        long on =
            rows.stream()
                .filter(r -> Math.abs(r.baseline() - row.baseline()) <= SAME_HEIGHT)
                .mapToInt(PrintRow::page)
                .distinct()
                .limit(pages.size())
                .count();
        if (on >= 2 && on >= SHARE * pages.size()) {
          found.add(row);
        }
      }
    }
  }

  /** Returns the first or last lines of a page by height, the outermost first. */
  private List<PrintRow> edge(List<PrintRow> page, boolean top) {
    List<PrintRow> rows = new ArrayList<>(page);
    rows.removeIf(found::contains);
    rows.sort((a, b) -> Float.compare(a.baseline(), b.baseline()));
    List<PrintRow> fromEdge = top ? rows : rows.reversed();
    return fromEdge.subList(0, Math.min(ZONE, fromEdge.size()));
  }

  private void markNumbers(List<PrintRow> page) {
    boolean printed = false;
    for (boolean top : List.of(true, false)) {
      for (PrintRow row : edge(page, top)) {
        printed |= isAddress(row.text());
        if (isNumber(row.text()) || isAddress(row.text())) {
          found.add(row);
        } else {
          break;
        }
      }
    }
    if (printed) {
      markPrintersHead(page);
    }
  }

  /** A browser that prints the address below the page prints the day and the title above it. */
  private void markPrintersHead(List<PrintRow> page) {
    for (PrintRow foot : page) {
      if (isAddress(foot.text())) {
        edge(page, true).stream()
            .limit(1)
            .filter(r -> Math.abs(r.size() - foot.size()) < 0.5 && !isLone(page, r))
            .forEach(found::add);
        return;
      }
    }
  }

  private boolean isLone(List<PrintRow> page, PrintRow row) {
    return page.stream().allMatch(r -> r.equals(row) || found.contains(r));
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean digit = Character.isDigit(letter);
      if (digit && (key.isEmpty() || key.charAt(key.length() - 1) != '#')) {
        key.append('#');
      } else if (!digit && !Character.isWhitespace(letter)) {
        key.append(letter);
      }
    }
    return key.toString();
  }

  private static boolean isNumber(String text) {
    boolean digit = false;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
      if (!word.isEmpty() && !number && !PAGE_WORDS.contains(word)) {
        return false;
      }
      digit |= number;
    }
    return digit && text.length() <= 24;
  }

  private static boolean isAddress(String text) {
    String[] words = text.split(" ", -1);
    boolean address = false;
    for (String word : words) {
      boolean one = word.contains("://");
      address |= one;
      if (!one && !isNumber(word)) {
        return false;
      }
    }
    return address;
  }
}
