package org.bayan.app.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bayan.alignment.Alignment;
import org.bayan.alignment.Change;
import org.bayan.alignment.Passage;
import org.bayan.app.record.ArticleRow.BlockRow;
import org.bayan.app.record.ArticleRow.SourceRow;
import org.bayan.app.record.ArticleRow.WitnessRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.MemberRow;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.collation.Witness;
import org.bayan.reading.Actor;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.series.Commitment;
import org.bayan.series.FormulaLife;
import org.bayan.series.Occasion;
import org.bayan.series.Series;
import org.bayan.series.Trace;
import org.bayan.text.Span;

/** Makes the rows of a record of what was traced: positions are turned into code points here. */
public final class RecordMaker {
  private final Trace trace;
  private final Map<String, CodePoints> points = new HashMap<>();
  private final Map<String, Occasion> occasionOf = new HashMap<>();
  private final Map<String, Witness> witnessOf = new HashMap<>();
  private final Map<Passage, String> formulaOf = new HashMap<>();
  private final Map<Passage, String> declarationIds = new HashMap<>();

  private RecordMaker(Trace trace) {
    this.trace = trace;
    for (Reading reading : trace.corpus()) {
      Article article = reading.article();
      points.put(article.id(), CodePoints.of(article.text()));
      for (Declaration declaration : reading.declarations()) {
        Passage passage = new Passage(article.id(), declaration.span());
        declarationIds.put(passage, "d-" + declarationIds.size());
      }
    }
    for (Series series : trace.series()) {
      for (Occasion occasion : series.occasions()) {
        for (Witness witness : occasion.witnesses()) {
          occasionOf.put(witness.article(), occasion);
          witnessOf.put(witness.article(), witness);
        }
      }
    }
    trace
        .sameAs()
        .forEach((copy, first) ->
            Optional.ofNullable(occasionOf.get(first)).ifPresent(o -> occasionOf.put(copy, o)));
    for (FormulaLife life : trace.formulas()) {
      life.formula().passages().forEach(p -> formulaOf.put(p, life.formula().id()));
    }
  }

  /**
   * Makes a record.
   *
   * @param trace what was traced
   * @param header makes the header, told how many articles report no statement
   */
  public static RecordBook make(Trace trace, java.util.function.IntFunction<RecordHeader> header) {
    RecordMaker maker = new RecordMaker(trace);
    int ordinary = 0;
    for (Reading reading : trace.corpus()) {
      ordinary += maker.occasionOf.containsKey(reading.article().id()) ? 0 : 1;
    }
    return new RecordBook(
        header.apply(ordinary),
        trace.corpus().stream().map(maker::article).toList(),
        trace.series().stream().map(RecordMaker::series).toList(),
        trace.series().stream().flatMap(s -> maker.occasions(s).stream()).toList(),
        trace.corpus().stream().flatMap(r -> maker.declarations(r).stream()).toList(),
        trace.corpus().stream().flatMap(r -> maker.mentions(r).stream()).toList(),
        trace.actors().stream().map(maker::actor).toList(),
        trace.alignments().stream().map(maker::alignment).toList(),
        trace.formulas().stream().map(maker::formula).toList(),
        trace.commitments().stream().map(maker::commitment).toList(),
        List.of());
  }

  private SpanRow span(String article, Span span) {
    CodePoints of = Objects.requireNonNull(points.get(article));
    return new SpanRow(of.ofUnit(span.begin()), of.ofUnit(span.end()));
  }

  private PassageRow passage(String article, Span span) {
    return new PassageRow(article, span(article, span));
  }

  private PassageRow passage(Passage passage) {
    return passage(passage.article(), passage.span());
  }

  private static DateRow date(PartialDate date) {
    return new DateRow(
        date.value(),
        date.until(),
        Optional.of(DateRow.Precision.valueOf(date.precision().name())),
        date.basis(),
        date.confidence());
  }

  private ArticleRow article(Reading reading) {
    Article article = reading.article();
    List<BlockRow> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      blocks.add(
          new BlockRow(
              span(article.id(), block.span()), BlockRow.Kind.valueOf(block.kind().name())));
    }
    Optional<WitnessRow> witness =
        Optional.ofNullable(witnessOf.get(article.id()))
            .map(w ->
                new WitnessRow(
                    WitnessRow.Grade.valueOf(w.grade().name()), w.coverage(), w.derivation()));
    return new ArticleRow(
        article.id(),
        new SourceRow(
            article.source().path(),
            article.source().url(),
            article.source().sha256(),
            article.source().mediaType()),
        article.language(),
        article.title(),
        article.outlet(),
        article.byline(),
        article.credit(),
        article.place(),
        article.published().map(RecordMaker::date),
        Optional.of(article.text()),
        List.of(),
        blocks,
        Optional.ofNullable(occasionOf.get(article.id())).map(Occasion::id),
        witness,
        Optional.ofNullable(trace.sameAs().get(article.id())));
  }

  private static SeriesRow series(Series series) {
    return new SeriesRow(
        series.id(),
        series.name(),
        series.body(),
        series.occasions().stream().map(Occasion::id).toList());
  }

  private List<OccasionRow> occasions(Series series) {
    List<OccasionRow> rows = new ArrayList<>();
    for (Occasion occasion : series.occasions()) {
      List<String> articles = new ArrayList<>(occasion.articles());
      trace.sameAs().entrySet().stream()
          .filter(e -> occasion.articles().contains(e.getValue()))
          .forEach(e -> articles.add(e.getKey()));
      articles.sort(Comparator.naturalOrder());
      rows.add(
          new OccasionRow(
              occasion.id(),
              series.id(),
              date(occasion.date()),
              occasion.tellings().stream().map(RecordMaker::telling).toList(),
              occasion.notBefore().map(Object::toString),
              occasion.notAfter().map(Object::toString),
              rows.size() + 1,
              occasion.place(),
              occasion.virtual(),
              occasion.hosts(),
              occasion.body(),
              articles));
    }
    return rows;
  }

  private static OccasionRow.TellingRow telling(Occasion.Telling telling) {
    return new OccasionRow.TellingRow(
        telling.day().toString(), telling.articles(), telling.basis());
  }

  private List<DeclarationRow> declarations(Reading reading) {
    String id = reading.article().id();
    List<DeclarationRow> rows = new ArrayList<>();
    for (Declaration declaration : reading.declarations()) {
      Passage passage = new Passage(id, declaration.span());
      rows.add(
          new DeclarationRow(
              Objects.requireNonNull(declarationIds.get(passage)),
              passage(passage),
              DeclarationRow.Act.valueOf(declaration.act().name()),
              declaration.cue().map(c -> span(id, c)),
              declaration.speaker(),
              Optional.of(DeclarationRow.Voice.valueOf(declaration.voice().name())),
              declaration.topics(),
              Optional.ofNullable(formulaOf.get(passage))));
    }
    return rows;
  }

  private List<MentionRow> mentions(Reading reading) {
    String id = reading.article().id();
    List<MentionRow> rows = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      PassageRow at = passage(id, mention.span());
      rows.add(
          switch (mention) {
            case Mention.OfDate date -> new MentionRow.OfDate(at, date(date.date()));
            case Mention.OfFigure figure ->
                new MentionRow.OfFigure(
                    at,
                    figure.value(),
                    figure.to(),
                    figure.bound(),
                    figure.unit(),
                    figure.counts());
            case Mention.OfActor actor -> new MentionRow.OfActor(at, actor.actor());
            case Mention.OfReference reference -> reference(id, at, reference);
          });
    }
    return rows;
  }

  /** A citation of a day leads to the occasion of that day, if the corpus has another such one. */
  private MentionRow reference(String article, PassageRow at, Mention.OfReference reference) {
    Optional<Occasion> own = Optional.ofNullable(occasionOf.get(article));
    Optional<Occasion> target =
        trace.series().stream()
            .filter(s -> own.isEmpty() || s.occasions().contains(own.get()))
            .flatMap(s -> s.occasions().stream())
            .filter(o -> own.isEmpty() || !own.get().equals(o))
            .filter(o -> reference.target().filter(t -> isOf(o, t)).isPresent())
            .findFirst();
    Optional<String> fullest =
        target.flatMap(o ->
            o.witnesses().stream()
                .min(
                    Comparator.comparing(Witness::grade)
                        .thenComparing(Comparator.comparingDouble(Witness::coverage).reversed())
                        .thenComparing(Witness::article))
                .map(Witness::article));
    return new MentionRow.OfReference(
        at, reference.referenceKind(), reference.target(), target.map(Occasion::id), fullest);
  }

  /** Tells whether an occasion was on a day, or in a month. */
  private static boolean isOf(Occasion occasion, String day) {
    return occasion
        .date()
        .value()
        .filter(v -> v.equals(day) || v.startsWith(day + "-"))
        .isPresent();
  }

  private ActorRow actor(Actor actor) {
    List<ActorRow.RoleRow> roles =
        actor.roles().stream()
            .map(r -> new ActorRow.RoleRow(r.role(), passage(r.article(), r.span())))
            .toList();
    return new ActorRow(
        actor.id(),
        ActorRow.Kind.valueOf(actor.kind().name()),
        actor.name(),
        actor.nameAr(),
        actor.forms(),
        roles,
        actor.wikidata());
  }

  private AlignmentRow alignment(Alignment alignment) {
    return new AlignmentRow(
        passage(alignment.a()),
        passage(alignment.b()),
        AlignmentRow.Kind.valueOf(alignment.kind().name()),
        alignment.common(),
        alignment.similarity(),
        changes(alignment.a().article(), alignment.b().article(), alignment.changes()));
  }

  private List<ChangeRow> changes(String a, String b, List<Change> changes) {
    return changes.stream()
        .map(c ->
            new ChangeRow(ChangeRow.Kind.valueOf(c.kind().name()), span(a, c.a()), span(b, c.b())))
        .toList();
  }

  private FormulaRow formula(FormulaLife life) {
    List<MemberRow> members =
        life.formula().passages().stream()
            .map(p ->
                new MemberRow(
                    passage(p), Optional.ofNullable(occasionOf.get(p.article())).map(Occasion::id)))
            .toList();
    Map<String, String> articleOfWording = new HashMap<>();
    life.life()
        .forEach(m -> m.wording().ifPresent(w -> articleOfWording.put(m.occasion(), w.article())));
    List<LifeRow> moments = new ArrayList<>();
    for (FormulaLife.Moment moment : life.life()) {
      Optional<String> before = moment.against().map(articleOfWording::get);
      List<ChangeRow> changes =
          before.isPresent() && moment.wording().isPresent()
              ? changes(before.get(), moment.wording().get().article(), moment.changes())
              : List.of();
      moments.add(
          new LifeRow(
              moment.occasion(),
              LifeRow.State.valueOf(moment.state().name()),
              moment.against(),
              moment.wording().map(this::passage),
              changes,
              moment.basis()));
    }
    return new FormulaRow(life.formula().id(), life.formula().label(), members, moments);
  }

  private CommitmentRow commitment(Commitment commitment) {
    return new CommitmentRow(
        commitment.id(),
        commitment.label(),
        commitment.formulas(),
        commitment.specific(),
        commitment.declarations().stream()
            .map(p -> Objects.requireNonNull(declarationIds.get(p)))
            .toList(),
        commitment.first(),
        commitment.last(),
        CommitmentRow.Status.valueOf(commitment.status().name()),
        commitment.history().stream()
            .map(s ->
                new CommitmentRow.HistoryRow(
                    s.occasion(),
                    CommitmentRow.HistoryRow.State.valueOf(s.progress().name()),
                    s.passage().map(this::passage),
                    s.basis()))
            .toList(),
        commitment.later().stream()
            .map(l ->
                new CommitmentRow.LaterRow(
                    passage(l.passage()),
                    CommitmentRow.LaterRow.Reading.valueOf(l.told().name()),
                    l.basis()))
            .toList());
  }
}
