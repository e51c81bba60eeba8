package org.bayan.alignment;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;
import java.util.List;

/**
 * Finds among the forms of words those that {@link Likeness} may hold alike, without trying each:
 * by their stem, by the sets of near words, and by spelling. For the last, two words within so many
 * slips of each other become the same when so many letters are left out of each, so that each word
 * is filed under what is left of it (Mor and Fraenkel 1982).
 */
final class FormIndex {
  private static final int NONE = -1;

  /** An odd number of many bits, so that the powers of it spread. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final long[] POWERS = powers();

  private final Likeness likeness = Likeness.standard();
  private final List<Words.Word> forms;
  private final int[] stems;
  private final int[] headOfStem;
  private final int[] nextOfStem;
  private final IntIntHashMap headOfSet = new IntIntHashMap();
  private final LongIntHashMap headOfRest;
  private final IntArrayList filed = new IntArrayList();
  private final IntArrayList nextFiled = new IntArrayList();
  private final long[] prefixes = new long[Likeness.LONGEST_MISSPELT + 1];
  private long[] rests = new long[64];
  private int restsSize;

  /**
   * Files forms.
   *
   * @param forms all forms
   * @param stems the stem of each, as a number
   * @param filed how many of them, from the first on, are to be found
   */
  FormIndex(List<Words.Word> forms, int[] stems, int filed) {
    this.forms = forms;
    this.stems = stems;
    headOfStem = new int[forms.size()];
    nextOfStem = new int[filed];
    Arrays.fill(headOfStem, NONE);
    headOfRest = new LongIntHashMap(filed * 8);
    for (int form = 0; form < filed; form++) {
      file(form);
    }
  }

  private void file(int form) {
    nextOfStem[form] = headOfStem[stems[form]];
    headOfStem[stems[form]] = form;
    for (int set : likeness.nearSets(forms.get(form).stem())) {
      file(form, headOfSet.getOrDefault(set, NONE));
      headOfSet.put(set, filed.size() - 1);
    }
    readRests(forms.get(form).bare());
    for (int at = 0; at < restsSize; at++) {
      int slot = headOfRest.indexOf(rests[at]);
      if (headOfRest.indexExists(slot)) {
        file(form, headOfRest.indexReplace(slot, filed.size()));
      } else {
        headOfRest.indexInsert(slot, rests[at], filed.size());
        file(form, NONE);
      }
    }
  }

  private void file(int form, int next) {
    filed.add(form);
    nextFiled.add(next);
  }

  /**
   * Adds the filed forms that a form may be like.
   *
   * @param form the form
   * @param like where to add them; one may be added more than once
   */
  void addLike(int form, IntArrayList like) {
    for (int at = headOfStem[stems[form]]; at != NONE; at = nextOfStem[at]) {
      like.add(at);
    }
    for (int set : likeness.nearSets(forms.get(form).stem())) {
      addFiled(headOfSet.getOrDefault(set, NONE), like);
    }
    readRests(forms.get(form).bare());
    for (int at = 0; at < restsSize; at++) {
      addFiled(headOfRest.getOrDefault(rests[at], NONE), like);
    }
  }

  private void addFiled(int head, IntArrayList like) {
    for (int at = head; at != NONE; at = nextFiled.get(at)) {
      like.add(filed.get(at));
    }
  }

  /** Works out what is left of a word without each letter and, if it is long, each two. */
  private void readRests(String word) {
    restsSize = 0;
    int length = word.length();
    int slips = Likeness.slips(length);
    if (slips == 0) {
      return;
    }
    for (int at = 0; at < length; at++) {
      prefixes[at + 1] = prefixes[at] * BASE + word.charAt(at);
    }
    addRest(prefixes[length]);
    for (int left = 0; left < length; left++) {
      addRest(joined(prefixes[left], left + 1, length));
      for (int other = left + 1; slips > 1 && other < length; other++) {
        addRest(joined(joined(prefixes[left], left + 1, other), other + 1, length));
      }
    }
  }

  /** The number of a beginning with the letters of a stretch behind it. */
  private long joined(long beginning, int from, int to) {
    long power = POWERS[to - from];
    return beginning * power + prefixes[to] - prefixes[from] * power;
  }

  private void addRest(long rest) {
    if (restsSize == rests.length) {
      rests = Arrays.copyOf(rests, 2 * restsSize);
    }
    rests[restsSize++] = rest;
  }

  private static long[] powers() {
    long[] powers = new long[Likeness.LONGEST_MISSPELT + 1];
    powers[0] = 1;
    for (int at = 1; at < powers.length; at++) {
      powers[at] = powers[at - 1] * BASE;
    }
    return powers;
  }
}
