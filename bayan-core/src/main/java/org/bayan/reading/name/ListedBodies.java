package org.bayan.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.reading.Actor;
import org.bayan.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the names of a gazetteer's bodies say, so that other wordings of them are known too. */
final class ListedBodies {
  private final Map<BodyKey, Gazetteer.Entry> byKey = new HashMap<>();
  private final Map<String, BodyKey> keys = new HashMap<>();

  ListedBodies(Gazetteer gazetteer) {
    NameReaders readers = new NameReaders(gazetteer, new Vocabulary(List.of()));
    for (Gazetteer.Form form : gazetteer.forms()) {
      if (form.entry().kind() == Actor.Kind.ORGANIZATION) {
        put(readers, form);
      }
    }
  }

  private void put(NameReaders readers, Gazetteer.Form form) {
    WordRun run = WordRun.of(Tokens.of(form.form()));
    OrganizationNames.Chunk chunk = readers.bodies().read(run, 0);
    if (chunk != null && chunk.end() == run.size() && chunk.begin() == 0) {
      BodyKey key = readers.key(run, chunk);
      // The council of Europe and the European council say the same words and are two.
      if (key.content().size() == 1 && key.content().getFirst().startsWith("@")) {
        return;
      }
      byKey.putIfAbsent(key, form.entry());
      keys.putIfAbsent(form.entry().key(), key);
    }
  }

  /** Returns the body whose name says as much, or null. */
  Gazetteer.@Nullable Entry entry(BodyKey key) {
    return byKey.get(key);
  }

  /** Returns what the main name of a body says, or null. */
  @Nullable BodyKey key(Gazetteer.Entry entry) {
    return keys.get(entry.key());
  }
}
