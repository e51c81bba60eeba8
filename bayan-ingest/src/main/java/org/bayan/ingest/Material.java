package org.bayan.ingest;

/**
 * A thing to read: a file, or an entry of a zip.
 *
 * @param id what it is called in the record: the file's path, for an entry followed by {@code #}
 *     and its name
 * @param name its name, whose ending tells what it holds
 */
record Material(String id, String name) {
  /** Returns how messages name it. */
  String where() {
    return Names.shown(id);
  }
}
