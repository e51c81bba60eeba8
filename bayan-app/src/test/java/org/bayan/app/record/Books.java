package org.bayan.app.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bayan.app.record.ActorRow.RoleRow;
import org.bayan.app.record.AlertRow.VariantRow;
import org.bayan.app.record.ArticleRow.BlockRow;
import org.bayan.app.record.ArticleRow.ExcerptRow;
import org.bayan.app.record.ArticleRow.SourceRow;
import org.bayan.app.record.ArticleRow.WitnessRow;
import org.bayan.app.record.CommitmentRow.HistoryRow;
import org.bayan.app.record.CommitmentRow.LaterRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.MemberRow;
import org.bayan.app.record.RecordHeader.Counts;
import org.bayan.app.record.RecordHeader.Quoted;

/** Records made up for tests: every kind of row, every field now full and now empty. */
public final class Books {
  private static final String[] WORDS = {
    "بيان",
    "لجنة",
    "المياه",
    "«النهران»",
    "٢٠٢٠",
    "قناة",
    "السدّ",
    "وفدُ",
    "\"قول\"",
    "\n",
    "😀",
    "𐤀"
  };

  private final Random chance;

  private Books(long seed) {
    chance = new Random(seed);
  }

  /**
   * Makes a record up.
   *
   * @param seed the same seed gives the same record
   */
  public static RecordBook random(long seed) {
    return new Books(seed).book();
  }

  /** A record without a single row. */
  static RecordBook empty() {
    return new RecordBook(
        new RecordHeader(
            RecordHeader.CURRENT_VERSION,
            "test",
            new TreeMap<>(),
            new Counts(0, 0, new TreeMap<>(), 0),
            Optional.empty(),
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private RecordBook book() {
    return new RecordBook(
        header(),
        some(this::article),
        some(this::series),
        some(this::occasion),
        some(this::declaration),
        some(this::mention),
        some(this::actor),
        some(this::alignment),
        some(this::formula),
        some(this::commitment),
        some(this::alert));
  }

  private RecordHeader header() {
    SortedMap<String, String> settings = new TreeMap<>(Map.of("timezone", "UTC", "نص", text()));
    SortedMap<String, Integer> leftOut =
        new TreeMap<>(Map.of("file-binary", 1 + chance.nextInt(3)));
    return new RecordHeader(
        RecordHeader.CURRENT_VERSION,
        "test",
        settings,
        new Counts(chance.nextInt(9), chance.nextInt(9), leftOut, chance.nextInt(9)),
        maybe(() -> new Quoted(40, share(), chance.nextInt(99), share())),
        some(() -> new FaultRow("file-binary", text(), text(), text(), text())));
  }

  private ArticleRow article() {
    Optional<String> whole = maybe(this::text);
    return new ArticleRow(
        text(),
        new SourceRow(text(), maybe(this::text), "0123456789abcdef".repeat(4), "text/plain"),
        "ar",
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::date),
        whole,
        whole.isPresent() ? List.of() : some(this::excerpt),
        some(() -> new BlockRow(span(), any(BlockRow.Kind.values()))),
        maybe(this::text),
        maybe(() -> new WitnessRow(any(WitnessRow.Grade.values()), share(), share())),
        maybe(this::text));
  }

  private ExcerptRow excerpt() {
    String words = text();
    int start = chance.nextInt(100);
    return new ExcerptRow(
        new SpanRow(start, start + words.codePointCount(0, words.length())), words);
  }

  private DateRow date() {
    return new DateRow(
        maybe(() -> any("2020", "2020-06", "2020-06-04", "2019-11-15T19:19")),
        maybe(() -> any(DateRow.Precision.DAY, DateRow.Precision.MONTH, DateRow.Precision.YEAR)),
        text(),
        share());
  }

  private DateRow mentioned() {
    return new DateRow(
        Optional.of("2020-06"),
        maybe(() -> "2020-08"),
        maybe(() -> any(DateRow.Precision.values())),
        text(),
        share());
  }

  private SeriesRow series() {
    return new SeriesRow(text(), text(), maybe(this::text), some(this::text));
  }

  private OccasionRow occasion() {
    return new OccasionRow(
        text(),
        text(),
        date(),
        chance.nextBoolean() ? List.of() : List.of(telling("2020-06-04"), telling("2020-06-05")),
        maybe(() -> "2020-01-01"),
        maybe(() -> "2020-12-31"),
        1 + chance.nextInt(9),
        maybe(this::text),
        maybe(chance::nextBoolean),
        some(this::text),
        maybe(this::text),
        some(this::text));
  }

  private OccasionRow.TellingRow telling(String day) {
    return new OccasionRow.TellingRow(day, List.of(text()), text());
  }

  private DeclarationRow declaration() {
    return new DeclarationRow(
        text(),
        passage(),
        any(DeclarationRow.Act.values()),
        maybe(this::span),
        maybe(this::text),
        maybe(() -> any(DeclarationRow.Voice.values())),
        some(this::text),
        maybe(this::text));
  }

  private MentionRow mention() {
    return switch (chance.nextInt(4)) {
      case 0 -> new MentionRow.OfDate(passage(), mentioned());
      case 1 ->
          new MentionRow.OfFigure(
              passage(),
              maybe(() -> new BigDecimal(any("8E+6", "2.50", "0", "-3", "34.7", "1000000000000"))),
              maybe(() -> new BigDecimal(any("30", "2.5E+3"))),
              "more than",
              maybe(this::text),
              maybe(this::text));
      case 2 -> new MentionRow.OfActor(passage(), text());
      default ->
          new MentionRow.OfReference(
              passage(), "statement", maybe(this::text), maybe(this::text), maybe(this::text));
    };
  }

  private ActorRow actor() {
    return new ActorRow(
        text(),
        any(ActorRow.Kind.values()),
        maybe(this::text),
        text(),
        some(this::text),
        some(() -> new RoleRow(text(), passage())),
        maybe(() -> "Q30"));
  }

  private AlignmentRow alignment() {
    return new AlignmentRow(
        passage(),
        passage(),
        any(AlignmentRow.Kind.values()),
        chance.nextBoolean(),
        share(),
        some(this::change));
  }

  private ChangeRow change() {
    return new ChangeRow(any(ChangeRow.Kind.values()), span(), span());
  }

  private FormulaRow formula() {
    return new FormulaRow(
        text(),
        text(),
        some(() -> new MemberRow(passage(), maybe(this::text))),
        some(() ->
            new LifeRow(
                text(),
                any(LifeRow.State.values()),
                maybe(this::text),
                maybe(this::passage),
                some(this::change),
                text())));
  }

  private CommitmentRow commitment() {
    return new CommitmentRow(
        text(),
        text(),
        some(this::text),
        chance.nextBoolean(),
        some(this::text),
        maybe(this::text),
        maybe(this::text),
        any(CommitmentRow.Status.values()),
        some(() ->
            new HistoryRow(text(), any(HistoryRow.State.values()), maybe(this::passage), text())),
        some(() -> new LaterRow(passage(), any(LaterRow.Reading.values()), text())));
  }

  private AlertRow alert() {
    return new AlertRow(
        text(),
        any(AlertRow.Kind.values()),
        List.of(new VariantRow(passage(), "12"), new VariantRow(passage(), "21")),
        text(),
        share());
  }

  private PassageRow passage() {
    return new PassageRow(text(), span());
  }

  private SpanRow span() {
    int start = chance.nextInt(1000);
    return new SpanRow(start, start + chance.nextInt(100));
  }

  private double share() {
    return chance.nextDouble();
  }

  private String text() {
    List<String> words = new ArrayList<>();
    for (int count = chance.nextInt(5); count >= 0; count--) {
      words.add(any(WORDS));
    }
    return String.join(" ", words);
  }

  private <T> List<T> some(Supplier<T> row) {
    List<T> rows = new ArrayList<>();
    for (int count = chance.nextInt(4); count > 0; count--) {
      rows.add(row.get());
    }
    return rows;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return chance.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  private final <T> T any(T... values) {
    return values[chance.nextInt(values.length)];
  }
}
