package org.bayan.app;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bayan.ingest.TextShelf;

/**
 * Which texts are compared with which, as the user asked.
 *
 * @param apart what two texts must not have in common
 * @param window how many days they may be issued apart at most; empty for any number
 */
record PairFilter(Set<Within> apart, OptionalInt window) {
  /** What texts may have in common that makes their reuse of no interest. */
  enum Within {
    /** The same outlet printed both. */
    OUTLET,
    /** Both are parts of one file: their identifiers are alike up to {@code #}. */
    DOCUMENT
  }

  PairFilter {
    apart = Set.copyOf(apart);
    Objects.requireNonNull(window, "window");
  }

  /** Tells whether two texts are compared. One whose day is not known is in no window. */
  boolean meet(TextShelf shelf, int a, int b) {
    if (apart.contains(Within.OUTLET)
        && shelf.outlet(a).isPresent()
        && shelf.outlet(a).equals(shelf.outlet(b))) {
      return false;
    }
    if (apart.contains(Within.DOCUMENT) && document(shelf.id(a)).equals(document(shelf.id(b)))) {
      return false;
    }
    return window.isEmpty() || areNear(shelf.published(a), shelf.published(b));
  }

  private boolean areNear(Optional<TextShelf.Days> a, Optional<TextShelf.Days> b) {
    return a.isPresent() && b.isPresent() && a.get().apart(b.get()) <= window.getAsInt();
  }

  private static String document(String id) {
    int item = id.indexOf('#');
    return item < 0 ? id : id.substring(0, item);
  }
}
