package org.bayan.ingest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bayan.ingest.bundle.BundleFaults;

/** The identifiers of the items of one file: its path, {@code #}, and the item's own name. */
final class ItemIds {
  private final String path;
  private final Tally tally;
  private final Set<String> taken = new HashSet<>();
  private int met;

  ItemIds(String path, Tally tally) {
    this.path = path;
    this.tally = tally;
  }

  /**
   * Returns the next item's identifier.
   *
   * @param name its own name; else its number is taken, from 1
   */
  String next(Optional<String> name) {
    met++;
    String own = name.filter(n -> !n.isBlank()).map(ItemIds::whole).orElse(String.valueOf(met));
    String id = path + "#" + own;
    if (taken.add(id)) {
      return id;
    }
    String other = id + "~" + met;
    taken.add(other);
    tally.told(BundleFaults.idRepeated(Names.shown(id), Names.shown(other)));
    return other;
  }

  /** Replaces halves of surrogate pairs, which no encoding can write. */
  private static String whole(String name) {
    return name.codePoints()
        .map(letter -> Character.getType(letter) == Character.SURROGATE ? 0xFFFD : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
