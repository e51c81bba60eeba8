package org.bayan.reading.name;

import java.util.List;
import java.util.TreeSet;

/**
 * What a body's name says, however it says it: the noun that heads it, and the rest as a set of
 * words without article and clitics, places and known bodies by their keys.
 *
 * @param head the noun, folded
 * @param content the rest, sorted
 */
record BodyKey(String head, List<String> content) {
  BodyKey {
    content = List.copyOf(new TreeSet<>(content));
  }

  /** Tells whether this name says part of what another says, and nothing else. */
  boolean isPartOf(BodyKey other) {
    return head.equals(other.head)
        && content.size() < other.content.size()
        && other.content.containsAll(content);
  }
}
