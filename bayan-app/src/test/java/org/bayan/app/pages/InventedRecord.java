package org.bayan.app.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bayan.app.record.ActorRow;
import org.bayan.app.record.AlertRow;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.ArticleRow.BlockRow;
import org.bayan.app.record.ArticleRow.ExcerptRow;
import org.bayan.app.record.ArticleRow.SourceRow;
import org.bayan.app.record.ArticleRow.WitnessRow;
import org.bayan.app.record.ArticleRow.WitnessRow.Grade;
import org.bayan.app.record.ChangeRow;
import org.bayan.app.record.CommitmentRow;
import org.bayan.app.record.CommitmentRow.HistoryRow;
import org.bayan.app.record.CommitmentRow.LaterRow;
import org.bayan.app.record.DateRow;
import org.bayan.app.record.DeclarationRow;
import org.bayan.app.record.DeclarationRow.Act;
import org.bayan.app.record.FaultRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.LifeRow.State;
import org.bayan.app.record.FormulaRow.MemberRow;
import org.bayan.app.record.MentionRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.RecordHeader;
import org.bayan.app.record.RecordHeader.Counts;
import org.bayan.app.record.SeriesRow;
import org.bayan.app.record.SpanRow;

/**
 * A record of an invented council on the waters of an invented lake: four meetings, six articles,
 * and one piece of ordinary news.
 *
 * <p>Nothing found it: it is laid by hand, so that every kind of mark stands in it once.
 */
final class InventedRecord {
  static final String FISHERS_2019 = "دعا المجلس إلى حماية صيادي البحيرة والتقيد بمواسم المنع";
  static final String FISHERS_2020 =
      "دعا المجلس إلى حماية صيادي البحيرة وأسرهم والتقيد بمواسم المنع";
  static final String FISHERS_2022 = "أعرب المجلس عن أمله في حماية صيادي البحيرة حيثما أمكن";
  static final String GAUGES_2019 = "تعهد الوزراء بنصب 12 مقياسا جديدا للمنسوب قبل نهاية العام";
  static final String GAUGES_2022 = "افتتح الوزراء اثني عشر مقياسا للمنسوب على الضفتين";
  static final String RESIDUE = "شارك هذا الخبر مع أصدقائك";

  static final String COUNCIL = "مجلس بحيرة الساج";

  private final List<ArticleRow> articles = new ArrayList<>();
  private final List<DeclarationRow> declarations = new ArrayList<>();
  private final List<MentionRow> mentions = new ArrayList<>();
  private String title = "اجتماع المجلس";
  private Optional<String> url = Optional.of("https://example.org/lake");
  private boolean excerpts;

  /** The record as it is. */
  static RecordBook plain() {
    return new InventedRecord().book();
  }

  /** The record with words of the user's choice where titles, outlets and addresses stand. */
  static RecordBook hostile(String title, String url) {
    InventedRecord record = new InventedRecord();
    record.title = title;
    record.url = Optional.of(url);
    return record.book();
  }

  /** The record with quoted passages alone. */
  static RecordBook ofExcerpts() {
    InventedRecord record = new InventedRecord();
    record.excerpts = true;
    return record.book();
  }

  private RecordBook book() {
    article("full-2019.txt", "الضفاف", Grade.FULL, "o1", FISHERS_2019 + ".\n" + GAUGES_2019 + ".");
    article("full-2020.txt", "المرسى", Grade.FULL, "o2", FISHERS_2020 + ".\nشكر المجلس الأهالي.");
    article("brief-2020.txt", "الضفاف", Grade.SUMMARY, "o2", FISHERS_2020 + " 😀.\n" + RESIDUE);
    article("brief-2021.txt", "المرسى", Grade.SUMMARY, "o3", "شكر المجلس الأهالي على صبرهم.");
    article("full-2022.txt", "القلوع", Grade.FULL, "o4", GAUGES_2022 + ". " + FISHERS_2022 + ".");
    article("../news/خبر.txt", "القلوع", Grade.EXCERPT, "", "هطلت أمطار خفيفة على الساحل.");
    declare("d1", "full-2019.txt", FISHERS_2019, Act.URGE, "fishers");
    declare("d2", "full-2019.txt", GAUGES_2019, Act.COMMIT, "gauges");
    declare("d3", "full-2020.txt", FISHERS_2020, Act.URGE, "fishers");
    declare("d4", "brief-2020.txt", FISHERS_2020, Act.URGE, "fishers");
    declare("d5", "full-2022.txt", FISHERS_2022, Act.REGRET, "fishers");
    declare("d6", "full-2022.txt", GAUGES_2022, Act.STATE, "gauges");
    mention();
    return new RecordBook(
        header(),
        articles,
        List.of(
            new SeriesRow("s1", COUNCIL, Optional.of(COUNCIL), List.of("o1", "o2", "o3", "o4"))),
        occasions(),
        declarations,
        mentions,
        actors(),
        List.of(),
        List.of(fishers(), gauges()),
        List.of(commitment()),
        List.of(alert()));
  }

  private void mention() {
    PassageRow twelve = at("full-2019.txt", "12");
    mentions.add(
        new MentionRow.OfFigure(
            twelve,
            Optional.of(new BigDecimal("12")),
            Optional.empty(),
            "exactly",
            Optional.empty(),
            Optional.of("مقياسا")));
    mentions.add(
        new MentionRow.OfFigure(
            at("full-2022.txt", "اثني عشر"),
            Optional.of(new BigDecimal("12")),
            Optional.empty(),
            "approximately",
            Optional.empty(),
            Optional.of("مقياسا")));
    for (String article : List.of("full-2019.txt", "full-2020.txt", "brief-2020.txt")) {
      mentions.add(new MentionRow.OfActor(at(article, "المجلس"), "council"));
    }
    // Two marks that overlap without nesting, and one inside another.
    mentions.add(new MentionRow.OfActor(at("full-2022.txt", "الوزراء اثني"), "ministers"));
    mentions.add(new MentionRow.OfActor(at("full-2019.txt", "الوزراء بنصب 12"), "ministers"));
    mentions.add(
        new MentionRow.OfDate(
            at("full-2019.txt", "نهاية العام"),
            new DateRow(
                Optional.of("2019"), Optional.of(DateRow.Precision.YEAR), "of the year", 0.8)));
    mentions.add(
        new MentionRow.OfReference(
            at("brief-2021.txt", "صبرهم"),
            "statement",
            Optional.of("2020-06-04"),
            Optional.of("o2"),
            Optional.of("full-2020.txt")));
  }

  private void article(String id, String outlet, Grade grade, String occasion, String body) {
    String text = title + "\n" + body;
    List<BlockRow> blocks = new ArrayList<>();
    int end = length(text);
    int residue =
        text.indexOf(RESIDUE) < 0 ? end : length(text.substring(0, text.indexOf(RESIDUE)));
    blocks.add(new BlockRow(new SpanRow(0, length(title)), BlockRow.Kind.TITLE));
    blocks.add(new BlockRow(new SpanRow(length(title) + 1, residue), BlockRow.Kind.BODY));
    if (residue < end) {
      blocks.add(new BlockRow(new SpanRow(residue, end), BlockRow.Kind.BOILERPLATE));
    }
    boolean news = occasion.isEmpty();
    articles.add(
        new ArticleRow(
            id,
            new SourceRow(id, url, "0".repeat(64), "text/plain"),
            "ar",
            Optional.of(title),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(date("2019-03-14")),
            excerpts ? Optional.empty() : Optional.of(text),
            excerpts && !news ? List.of(excerpt(text, body)) : List.of(),
            blocks,
            news ? Optional.empty() : Optional.of(occasion),
            news ? Optional.empty() : Optional.of(new WitnessRow(grade, 0.75, 0.9)),
            Optional.empty()));
    texts.put(id, text);
  }

  private final TreeMap<String, String> texts = new TreeMap<>();

  private static ExcerptRow excerpt(String text, String body) {
    int start = length(text.substring(0, text.indexOf(body)));
    String quoted = body.substring(0, body.indexOf('.'));
    return new ExcerptRow(new SpanRow(start, start + length(quoted)), quoted);
  }

  private void declare(String id, String article, String words, Act act, String formula) {
    PassageRow passage = at(article, words);
    int cue = length(words.substring(0, words.indexOf(' ')));
    declarations.add(
        new DeclarationRow(
            id,
            passage,
            act,
            Optional.of(new SpanRow(passage.start(), passage.start() + cue)),
            Optional.of("council"),
            Optional.of(DeclarationRow.Voice.STATEMENT),
            List.of("water"),
            Optional.of(formula)));
  }

  private static List<OccasionRow> occasions() {
    return List.of(
        occasion("o1", 1, Optional.of("2019-03-14"), Optional.of("الساج")),
        occasion("o2", 2, Optional.of("2020-06-04"), Optional.empty()),
        occasion("o3", 3, Optional.empty(), Optional.of("القلوع")),
        occasion("o4", 4, Optional.of("2022-05"), Optional.of("الساج")));
  }

  private static OccasionRow occasion(
      String id, int order, Optional<String> day, Optional<String> place) {
    boolean dated = day.isPresent();
    DateRow date = new DateRow(day, Optional.of(DateRow.Precision.DAY), "the dateline", 0.9);
    List<String> articles =
        switch (id) {
          case "o1" -> List.of("full-2019.txt");
          case "o2" -> List.of("full-2020.txt", "brief-2020.txt");
          case "o3" -> List.of("brief-2021.txt");
          default -> List.of("full-2022.txt");
        };
    return new OccasionRow(
        id,
        "s1",
        date,
        id.equals("o2")
            ? List.of(
                telling("2020-06-04", "full-2020.txt"), telling("2020-06-05", "brief-2020.txt"))
            : List.of(),
        dated ? Optional.empty() : Optional.of("2020-06-04"),
        dated ? Optional.empty() : Optional.of("2022-05"),
        order,
        place,
        Optional.of(place.isEmpty()),
        List.of("council"),
        Optional.of(COUNCIL),
        articles);
  }

  private static OccasionRow.TellingRow telling(String day, String article) {
    return new OccasionRow.TellingRow(day, List.of(article), "day, month and year are given");
  }

  private FormulaRow fishers() {
    PassageRow first = at("full-2019.txt", FISHERS_2019);
    PassageRow second = at("full-2020.txt", FISHERS_2020);
    PassageRow brief = at("brief-2020.txt", FISHERS_2020);
    PassageRow last = at("full-2022.txt", FISHERS_2022);
    int gap = at("full-2019.txt", "والتقيد").start();
    ChangeRow families =
        new ChangeRow(
            ChangeRow.Kind.ADDED, new SpanRow(gap, gap), at("full-2020.txt", "وأسرهم").span());
    ChangeRow hope =
        new ChangeRow(
            ChangeRow.Kind.REPLACED,
            at("full-2020.txt", "دعا المجلس إلى").span(),
            at("full-2022.txt", "أعرب المجلس عن أمله في").span());
    return new FormulaRow(
        "fishers",
        FISHERS_2020,
        List.of(member(first, "o1"), member(second, "o2"), member(brief, "o2"), member(last, "o4")),
        List.of(
            life("o1", State.NEW, "", Optional.of(first), List.of()),
            life("o2", State.WIDENED, "o1", Optional.of(second), List.of(families)),
            life("o3", State.NOT_COVERED, "o2", Optional.empty(), List.of()),
            life("o4", State.WEAKENED, "o2", Optional.of(last), List.of(hope))));
  }

  private FormulaRow gauges() {
    PassageRow first = at("full-2019.txt", GAUGES_2019);
    PassageRow last = at("full-2022.txt", GAUGES_2022);
    return new FormulaRow(
        "gauges",
        GAUGES_2019,
        List.of(member(first, "o1"), member(last, "o4")),
        List.of(
            life("o1", State.NEW, "", Optional.of(first), List.of()),
            life("o2", State.ABSENT, "o1", Optional.empty(), List.of()),
            life("o3", State.NOT_COVERED, "o1", Optional.empty(), List.of()),
            life("o4", State.REWORDED, "o1", Optional.of(last), List.of())));
  }

  private CommitmentRow commitment() {
    PassageRow made = at("full-2019.txt", GAUGES_2019);
    PassageRow kept = at("full-2022.txt", GAUGES_2022);
    return new CommitmentRow(
        "gauges-built",
        GAUGES_2019,
        List.of("gauges"),
        true,
        List.of("d2"),
        Optional.of("o1"),
        Optional.of("o1"),
        CommitmentRow.Status.FULFILLED,
        List.of(
            new HistoryRow("o1", HistoryRow.State.MADE, Optional.of(made), "said there"),
            new HistoryRow("o2", HistoryRow.State.ABSENT, Optional.empty(), "a full text lacks it"),
            new HistoryRow("o4", HistoryRow.State.FULFILLED, Optional.of(kept), "opened")),
        List.of(new LaterRow(kept, LaterRow.Reading.FULFILLED, "opened")));
  }

  private AlertRow alert() {
    return new AlertRow(
        "o2",
        AlertRow.Kind.FIGURE,
        List.of(
            new AlertRow.VariantRow(at("full-2020.txt", "المجلس"), "12"),
            new AlertRow.VariantRow(at("brief-2020.txt", "المجلس"), "21")),
        "two digits changed places",
        0.7);
  }

  private List<ActorRow> actors() {
    return List.of(
        new ActorRow(
            "council",
            ActorRow.Kind.ORGANIZATION,
            Optional.of("Council of Lake Saj"),
            COUNCIL,
            List.of("المجلس", COUNCIL),
            List.of(new ActorRow.RoleRow("راعي الاجتماع", at("full-2019.txt", "المجلس"))),
            Optional.of("Q1")),
        new ActorRow(
            "ministers",
            ActorRow.Kind.GROUP,
            Optional.empty(),
            "الوزراء",
            List.of("الوزراء"),
            List.of(),
            Optional.empty()));
  }

  private static RecordHeader header() {
    TreeMap<String, Integer> leftOut = new TreeMap<>();
    leftOut.put("file-empty", 1);
    FaultRow fault =
        new FaultRow("file-empty", "فارغ.txt", "the file is empty", "an article", "remove it");
    return new RecordHeader(
        RecordHeader.CURRENT_VERSION,
        "test",
        new TreeMap<>(),
        new Counts(7, 6, leftOut, 1),
        Optional.empty(),
        List.of(fault));
  }

  private static MemberRow member(PassageRow passage, String occasion) {
    return new MemberRow(passage, Optional.of(occasion));
  }

  private static LifeRow life(
      String occasion,
      State state,
      String against,
      Optional<PassageRow> wording,
      List<ChangeRow> changes) {
    Optional<String> from = against.isEmpty() ? Optional.empty() : Optional.of(against);
    return new LifeRow(occasion, state, from, wording, changes, "laid by hand");
  }

  private static DateRow date(String day) {
    return new DateRow(Optional.of(day), Optional.of(DateRow.Precision.DAY), "the dateline", 0.9);
  }

  private PassageRow at(String article, String words) {
    String text = texts.getOrDefault(article, "");
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(article + " lacks: " + words);
    }
    int from = length(text.substring(0, start));
    return PassageRow.of(article, from, from + length(words));
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }
}
