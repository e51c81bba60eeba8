package org.bayan.reuse.passage;

import java.util.ArrayList;
import java.util.List;

/** Texts of a test. */
final class TextList implements Texts {
  private final List<String> ids = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  TextList with(String id, String text) {
    ids.add(id);
    words.add(text);
    return this;
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public String id(int text) {
    return ids.get(text);
  }

  @Override
  public String words(int text) {
    return words.get(text);
  }
}
