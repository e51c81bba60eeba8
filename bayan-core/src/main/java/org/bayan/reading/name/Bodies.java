package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of a corpus: names that say the same are one, however they say it. */
final class Bodies {
  private static final String KNOWN = "@";
  private static final int OFTEN = 3;

  private final ListedBodies listed;
  private final Map<BodyKey, Integer> counts;
  private final Map<String, List<BodyKey>> byHead = new HashMap<>();
  private final Set<BodyKey> kept = new HashSet<>();

  Bodies(ListedBodies listed, Map<BodyKey, Integer> counts) {
    this.listed = listed;
    this.counts = Map.copyOf(counts);
  }

  /** Keeps a name of the corpus, so that shorter ones may be found to stand for it. */
  void keep(BodyKey key) {
    if (kept.add(key)) {
      byHead.computeIfAbsent(key.head(), h -> new ArrayList<>()).add(key);
    }
  }

  /** Returns what the gazetteer knows under a key, or null. */
  Gazetteer.@Nullable Entry listed(BodyKey key) {
    return listed.entry(key);
  }

  /** Returns what the main name of a known body says, or null. */
  @Nullable BodyKey keyOf(Gazetteer.Entry entry) {
    return listed.key(entry);
  }

  /** Tells whether a stretch of words is a body's name. */
  boolean isName(OrganizationNames.Chunk chunk, BodyKey key) {
    if (key.content().isEmpty()) {
      return false;
    }
    int count = counts.getOrDefault(key, 0);
    boolean place = key.content().stream().anyMatch(c -> c.startsWith(KNOWN));
    boolean maySo =
        !chunk.definite() && chunk.head().strength() != OrganizationNames.Strength.NAMED;
    boolean recurs = maySo && (count >= OFTEN || place && count >= 2);
    return chunk.sure() || listed.entry(key) != null || recurs;
  }

  /** Returns the one fuller name in the corpus that says what a name says and more, or null. */
  @Nullable BodyKey onlyFuller(BodyKey key) {
    BodyKey only = null;
    for (BodyKey other : byHead.getOrDefault(key.head(), List.of())) {
      if (key.isPartOf(other)) {
        if (only != null) {
          return null;
        }
        only = other;
      }
    }
    return only;
  }

  /** Returns the id of a body that no list holds. */
  static String id(BodyKey key) {
    List<String> words = new ArrayList<>();
    words.add(key.head());
    key.content().forEach(c -> words.add(c.replace(KNOWN, "")));
    return ActorIds.of(words);
  }
}
