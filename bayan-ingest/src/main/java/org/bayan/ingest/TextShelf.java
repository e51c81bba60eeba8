package org.bayan.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.article.PartialDate;

/**
 * Texts by number, with what is needed to compare them and no more: identifier, outlet, days of
 * issue, words. The words of many texts are kept on disk and read again when they are asked for.
 *
 * <p>First {@link TextIntake} fills it, then it is read, by as many threads as there are.
 */
public final class TextShelf implements AutoCloseable {
  private static final String NO_OUTLET = "";
  private static final int MONTH = "2019-03".length();
  private static final int DAY = "2019-03-14".length();

  private final TextSpool prints;
  private final List<String> ids = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final Map<String, String> outletsMet = new HashMap<>();

  /** The first and the last day of issue of each text, by day of the epoch. */
  private int[] days = new int[1 << 6];

  /** Makes an empty shelf. */
  public TextShelf() {
    this(TextSpool.FEW);
  }

  TextShelf(int few) {
    this.prints = new TextSpool(few);
  }

  /**
   * The days within which a text was issued.
   *
   * @param first the first of them, by day of the epoch
   * @param last the last
   */
  public record Days(int first, int last) {
    private static final Days UNKNOWN = new Days(Integer.MIN_VALUE, Integer.MIN_VALUE);

    /** Returns how many days lie between two texts at least. */
    public long apart(Days other) {
      return Math.max(0, Math.max((long) first - other.last, (long) other.first - last));
    }

    private static Days of(PartialDate date) {
      return date.value()
          .map(v -> new Days(first(v), last(date.until().orElse(v))))
          .orElse(UNKNOWN);
    }

    private static int first(String value) {
      LocalDate day =
          value.length() >= DAY
              ? LocalDate.parse(value.substring(0, DAY))
              : value.length() == MONTH
                  ? YearMonth.parse(value).atDay(1)
                  : LocalDate.of(Integer.parseInt(value), 1, 1);
      return Math.toIntExact(day.toEpochDay());
    }

    private static int last(String value) {
      LocalDate day =
          value.length() >= DAY
              ? LocalDate.parse(value.substring(0, DAY))
              : value.length() == MONTH
                  ? YearMonth.parse(value).atEndOfMonth()
                  : LocalDate.of(Integer.parseInt(value), 12, 31);
      return Math.toIntExact(day.toEpochDay());
    }
  }

  void put(String id, Optional<String> outlet, Optional<PartialDate> published, String print) {
    Days issued = published.map(Days::of).orElse(Days.UNKNOWN);
    int at = 2 * ids.size();
    days = at == days.length ? Arrays.copyOf(days, 2 * at) : days;
    days[at] = issued.first();
    days[at + 1] = issued.last();
    String printer = outlet.orElse(NO_OUTLET);
    outlets.add(outletsMet.computeIfAbsent(printer, p -> p));
    ids.add(id);
    prints.put(print);
  }

  /** Says that it is full: from now on it is read. */
  public void full() {
    prints.full();
  }

  /** Returns how many texts there are. */
  public int size() {
    return ids.size();
  }

  /**
   * Returns a text's identifier, as the record has it.
   *
   * @param text its number; from 0
   */
  public String id(int text) {
    return ids.get(text);
  }

  /** Returns who printed a text, where its source says so. */
  public Optional<String> outlet(int text) {
    return Optional.of(outlets.get(text)).filter(outlet -> !outlet.isEmpty());
  }

  /** Returns when a text was issued, where its source says so. */
  public Optional<Days> published(int text) {
    Days issued = new Days(days[2 * text], days[2 * text + 1]);
    return issued.equals(Days.UNKNOWN) ? Optional.empty() : Optional.of(issued);
  }

  /** Returns a text as it was ingested; what is residue of a page is blank. */
  public String print(int text) {
    return prints.get(text);
  }

  @Override
  public void close() {
    prints.close();
  }
}
