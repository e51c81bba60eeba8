package org.bayan.alignment;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.ObjectIntHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a first wording are like which words of a second: a row for each word of the
 * first, a column for each of the second, and only the cells that hold something.
 *
 * <p>Each word that occurs is compared once, however often it stands in print, and only with the
 * words that it may be like: those of its stem, those near it in meaning and those a slip away.
 */
final class LikeTable {
  /**
   * Likeness is counted in twentieths, since each value of {@link Likeness} is a whole number of
   * them: sums are then exact, and ties are ties.
   */
  static final int WHOLE = 20;

  /** Words less alike than this are not laid side by side. */
  private static final int LEAST = 10;

  private static final int NONE = -1;

  private final Likeness likeness = Likeness.standard();
  private final List<Words.Word> forms = new ArrayList<>();
  private final int[] rowForms;
  private final int[] columnForms;
  private final int[] stems;
  private final int[] places;
  private final int[] placesFrom;
  private final int[] linksFrom;
  private final IntArrayList linkedForms = new IntArrayList();
  private final IntArrayList weights = new IntArrayList();

  /**
   * Compares the words of two wordings.
   *
   * @param a the words of the first
   * @param b the words of the second
   */
  LikeTable(List<Words.Word> a, List<Words.Word> b) {
    ObjectIntHashMap<String> known = new ObjectIntHashMap<>(a.size() + b.size());
    columnForms = numbered(b, known);
    int ofSecond = forms.size();
    rowForms = numbered(a, known);
    stems = stems();
    placesFrom = new int[forms.size() + 1];
    places = places();
    linksFrom = new int[forms.size() + 1];
    link(ofSecond);
  }

  /** Gives each form that a word takes a number, by its folded letters. */
  private int[] numbered(List<Words.Word> words, ObjectIntHashMap<String> known) {
    int[] numbers = new int[words.size()];
    for (int at = 0; at < numbers.length; at++) {
      Words.Word word = words.get(at);
      int slot = known.indexOf(word.folded());
      if (known.indexExists(slot)) {
        numbers[at] = known.indexGet(slot);
      } else {
        numbers[at] = forms.size();
        known.indexInsert(slot, word.folded(), forms.size());
        forms.add(word);
      }
    }
    return numbers;
  }

  /** Numbers the stems of the forms; a number has itself for a stem. */
  private int[] stems() {
    ObjectIntHashMap<String> known = new ObjectIntHashMap<>(forms.size());
    int[] numbers = new int[forms.size()];
    for (int form = 0; form < numbers.length; form++) {
      Words.Word word = forms.get(form);
      String stem = Likeness.isNumber(word) ? word.bare() : word.stem();
      int slot = known.indexOf(stem);
      if (known.indexExists(slot)) {
        numbers[form] = known.indexGet(slot);
      } else {
        numbers[form] = known.size();
        known.indexInsert(slot, stem, numbers[form]);
      }
    }
    return numbers;
  }

  /** The columns of each form, in order. */
  private int[] places() {
    for (int form : columnForms) {
      placesFrom[form + 1]++;
    }
    for (int form = 0; form < forms.size(); form++) {
      placesFrom[form + 1] += placesFrom[form];
    }
    int[] next = placesFrom.clone();
    int[] columns = new int[columnForms.length];
    for (int column = 0; column < columns.length; column++) {
      columns[next[columnForms[column]]++] = column;
    }
    return columns;
  }

  /** Finds for each form of the first wording the forms of the second that it is like. */
  private void link(int ofSecond) {
    boolean[] ofFirst = new boolean[forms.size()];
    for (int form : rowForms) {
      ofFirst[form] = true;
    }
    FormIndex index = new FormIndex(forms, stems, ofSecond);
    IntArrayList met = new IntArrayList();
    int[] lastMet = new int[ofSecond];
    Arrays.fill(lastMet, NONE);
    for (int form = 0; form < forms.size(); form++) {
      linksFrom[form] = weights.size();
      if (!ofFirst[form]) {
        continue;
      }
      met.elementsCount = 0;
      index.addLike(form, met);
      for (int at = 0; at < met.size(); at++) {
        int other = met.get(at);
        if (lastMet[other] != form) {
          lastMet[other] = form;
          addLink(form, other);
        }
      }
    }
    linksFrom[forms.size()] = weights.size();
  }

  private void addLink(int form, int other) {
    int weight = form == other ? WHOLE : weight(forms.get(form), forms.get(other));
    if (weight >= LEAST) {
      linkedForms.add(other);
      weights.add(weight);
    }
  }

  private int weight(Words.Word a, Words.Word b) {
    return (int) Math.round(likeness.of(a, b) * WHOLE);
  }

  int rows() {
    return rowForms.length;
  }

  int columns() {
    return columnForms.length;
  }

  /** Returns the stem of the word of a row, as a number that it shares with equal stems. */
  int stemOfRow(int row) {
    return stems[rowForms[row]];
  }

  /** Returns the stem of the word of a column, as a number that it shares with equal stems. */
  int stemOfColumn(int column) {
    return stems[columnForms[column]];
  }

  /** Returns how alike the words of a row and a column are, in twentieths. */
  int weight(int row, int column) {
    int a = rowForms[row];
    int b = columnForms[column];
    return a == b ? WHOLE : weight(forms.get(a), forms.get(b));
  }

  /** The cells of a stretch of one row, in the order of their columns. */
  static final class Cells {
    /** Weights are below this. */
    private static final int UNIT = 32;

    private int[] cells = new int[16];
    private int size;

    int size() {
      return size;
    }

    int column(int at) {
      return cells[at] / UNIT;
    }

    int weight(int at) {
      return cells[at] % UNIT;
    }

    private void add(int column, int weight) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, 2 * size);
      }
      cells[size++] = column * UNIT + weight;
    }
  }

  /**
   * Reads the cells of a row.
   *
   * @param row the row
   * @param from the first column that is asked for
   * @param to the first column after
   * @param cells where to put them; what it held is lost
   */
  void read(int row, int from, int to, Cells cells) {
    cells.size = 0;
    int form = rowForms[row];
    for (int link = linksFrom[form]; link < linksFrom[form + 1]; link++) {
      int other = linkedForms.get(link);
      int weight = weights.get(link);
      int end = placesFrom[other + 1];
      for (int at = firstPlace(other, from); at < end && places[at] < to; at++) {
        cells.add(places[at], weight);
      }
    }
    if (linksFrom[form + 1] - linksFrom[form] > 1) {
      Arrays.sort(cells.cells, 0, cells.size);
    }
  }

  /** Returns how many cells of a row stand in some columns. */
  int count(int row, int from, int to) {
    int count = 0;
    int form = rowForms[row];
    for (int link = linksFrom[form]; link < linksFrom[form + 1]; link++) {
      int other = linkedForms.get(link);
      count += Math.max(0, firstPlace(other, to) - firstPlace(other, from));
    }
    return count;
  }

  /** The first place of a form that is not before a column. */
  private int firstPlace(int form, int column) {
    int low = placesFrom[form];
    int high = placesFrom[form + 1];
    if (column <= 0) {
      return low;
    }
    if (column >= columnForms.length) {
      return high;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns for each row the weight of its heaviest cell, summed over the rows before it. */
  int[] mostBeforeRows() {
    int[] most = new int[rows() + 1];
    for (int row = 0; row < rows(); row++) {
      int form = rowForms[row];
      int heaviest = 0;
      for (int link = linksFrom[form]; link < linksFrom[form + 1]; link++) {
        heaviest = Math.max(heaviest, weights.get(link));
      }
      most[row + 1] = most[row] + heaviest;
    }
    return most;
  }

  /** Returns for each column the weight of its heaviest cell, summed over the columns before it. */
  int[] mostBeforeColumns() {
    int[] heaviest = new int[forms.size()];
    for (int link = 0; link < weights.size(); link++) {
      int form = linkedForms.get(link);
      heaviest[form] = Math.max(heaviest[form], weights.get(link));
    }
    int[] most = new int[columns() + 1];
    for (int column = 0; column < columns(); column++) {
      most[column + 1] = most[column] + heaviest[columnForms[column]];
    }
    return most;
  }
}
