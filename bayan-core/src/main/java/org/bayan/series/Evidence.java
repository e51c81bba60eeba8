package org.bayan.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.alignment.Passage;
import org.bayan.alignment.Words;
import org.bayan.reading.Act;
import org.bayan.reading.Actor;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Looks in later texts for what became of a promise: sentences that undertake nothing, share the
 * promise's telling words, and speak of a deed done or put off.
 *
 * <p>A promised meeting is kept by an occasion of the series in the place that was promised, or in
 * a city of the country that was.
 */
final class Evidence {
  /** The share of the promise's weight that a later sentence must have. */
  private static final double SHARED = 0.34;

  private static final int FEWEST_SHARED = 2;

  /** How far into a promise its object may stand; in tokens behind the first. */
  private static final int HEAD = 4;

  private final MeetingWords words = MeetingWords.standard();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Actor> actors;
  private final Cities cities = Cities.standard();
  private final Map<Passage, Words> wordsOf = new HashMap<>();
  private int sentences;

  Evidence(List<Reading> corpus, Map<String, Actor> actors) {
    this.actors = actors;
    for (Reading reading : corpus) {
      readings.put(reading.article().id(), reading);
      for (Span sentence : reading.sentences()) {
        sentences++;
        stems(words(reading, sentence)).forEach(s -> frequency.merge(s, 1, Integer::sum));
      }
    }
  }

  private Words words(Reading reading, Span span) {
    return wordsOf.computeIfAbsent(
        new Passage(reading.article().id(), span), p -> Words.of(reading.tokens(), span));
  }

  private static Set<String> stems(Words words) {
    Set<String> stems = new HashSet<>();
    words.list().stream().filter(w -> w.bare().length() > 2).forEach(w -> stems.add(w.stem()));
    return stems;
  }

  /**
   * Returns what later occasions tell of a promise, occasion by occasion: the meeting that keeps
   * it, then the strongest passage of each article that is not the same words.
   *
   * @param promise the reading of the promise's article
   * @param made the promise
   * @param after the occasions after it, in order
   */
  List<Commitment.Later> find(Reading promise, Declaration made, List<Occasion> after) {
    List<Commitment.Later> later = new ArrayList<>();
    for (Occasion occasion : after) {
      Optional<Commitment.Later> met = meeting(promise, made, occasion);
      met.ifPresent(later::add);
      for (String article : occasion.articles()) {
        Reading reading = readings.get(article);
        if (reading != null) {
          best(promise, made, reading)
              .filter(l -> met.filter(m -> overlap(m.passage(), l.passage())).isEmpty())
              .ifPresent(later::add);
        }
      }
    }
    return later;
  }

  private static boolean overlap(Passage a, Passage b) {
    return a.article().equals(b.article()) && a.span().overlap(b.span()) > 0;
  }

  /**
   * Returns the places in which a declaration promises to meet; none where it promises no meeting.
   */
  Set<String> promisedPlaces(Reading promise, Declaration made) {
    Set<String> places = new TreeSet<>();
    if (isToMeet(promise.tokens(), made.content())) {
      promise
          .mentions(Mention.OfActor.class)
          .filter(m -> made.content().contains(m.span()))
          .map(m -> actors.get(m.actor()))
          .filter(a -> a != null && a.kind() == Actor.Kind.PLACE)
          .forEach(a -> places.add(a.nameAr()));
    }
    return places;
  }

  /** Tells whether a meeting is what is promised: its noun stands at the head of the promise. */
  private boolean isToMeet(Tokens tokens, Span content) {
    int first = tokens.indexAt(content.begin());
    int last = Math.min(first + HEAD, tokens.size() - 1);
    return any(tokens, tokens.span(first, last), "noun");
  }

  /** A meeting of the series in the promised place keeps a promise to meet there. */
  private Optional<Commitment.Later> meeting(Reading promise, Declaration made, Occasion occasion) {
    if (!isToMeet(promise.tokens(), made.content()) || occasion.place().isEmpty()) {
      return Optional.empty();
    }
    String place = occasion.place().get();
    return promise
        .mentions(Mention.OfActor.class)
        .filter(m -> made.span().contains(m.span()))
        .map(m -> actors.get(m.actor()))
        .filter(a -> a != null && a.kind() == Actor.Kind.PLACE)
        .filter(a -> a.nameAr().equals(place) || cities.isIn(place, a.nameAr()))
        .findFirst()
        .flatMap(a -> telling(occasion, place, a.nameAr()));
  }

  private Optional<Commitment.Later> telling(Occasion occasion, String place, String promised) {
    for (String article : occasion.articles()) {
      Reading reading = readings.get(article);
      if (reading == null) {
        continue;
      }
      for (Mention.OfActor mention : reading.mentions(Mention.OfActor.class).toList()) {
        Actor actor = actors.get(mention.actor());
        if (actor != null && actor.nameAr().equals(place)) {
          Optional<Span> sentence =
              reading.sentences().stream()
                  .filter(s -> s.contains(mention.span()) && any(reading.tokens(), s, "noun"))
                  .findFirst();
          if (sentence.isPresent()) {
            return Optional.of(
                new Commitment.Later(
                    new Passage(article, sentence.get()),
                    Commitment.Told.FULFILLED,
                    "the series met in \u2068"
                        + place
                        + "\u2069, as promised of \u2068"
                        + promised
                        + "\u2069"));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean any(Tokens tokens, Span span, String kind) {
    for (int at = tokens.indexAt(span.begin());
        at < tokens.size() && tokens.get(at).span().begin() < span.end();
        at++) {
      if (words.isWithParticle(kind, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private record Found(Passage passage, double share, Commitment.Told told, List<String> shared) {}

  private Optional<Commitment.Later> best(Reading promise, Declaration made, Reading reading) {
    Words promised = words(promise, made.content());
    return candidates(reading).stream()
        .map(c -> found(promised, reading, c))
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingDouble(Found::share)
                .thenComparing(Found::passage, Comparator.reverseOrder()))
        .map(f ->
            new Commitment.Later(f.passage(), f.told(), "shares " + String.join(", ", f.shared())));
  }

  /**
   * A stretch that may tell what became of a promise.
   *
   * @param span where it stands
   * @param praise whether it welcomes: what is welcomed has come about, whatever its verb
   */
  private record Candidate(Span span, boolean praise) {}

  /** Declarations that undertake and demand nothing, and sentences that declare nothing. */
  private static List<Candidate> candidates(Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
    for (Declaration declaration : reading.declarations()) {
      if (declaration.act() != Act.COMMIT && declaration.act() != Act.URGE) {
        candidates.add(new Candidate(declaration.span(), declaration.act() == Act.WELCOME));
      }
    }
    for (Span sentence : reading.sentences()) {
      if (reading.declarations().stream().noneMatch(d -> d.span().overlap(sentence) > 0)) {
        candidates.add(new Candidate(sentence, false));
      }
    }
    return candidates;
  }

  private Optional<Found> found(Words promised, Reading reading, Candidate candidate) {
    Span span = candidate.span();
    boolean broken = words.anyByStem("broken", reading.tokens(), span);
    if (!broken && !candidate.praise() && !words.anyByStem("done", reading.tokens(), span)) {
      return Optional.empty();
    }
    Set<String> there = stems(words(reading, span));
    double total = 0;
    double common = 0;
    List<String> shared = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Words.Word word : promised.list()) {
      if (word.bare().length() > 2 && seen.add(word.stem())) {
        double weight = weight(word.stem());
        total += weight;
        if (there.contains(word.stem())) {
          common += weight;
          shared.add("\u2068" + word.bare() + "\u2069");
        }
      }
    }
    boolean enough = shared.size() >= FEWEST_SHARED && common >= SHARED * total;
    Commitment.Told told = broken ? Commitment.Told.BREACH : Commitment.Told.PROGRESS;
    Passage passage = new Passage(reading.article().id(), span);
    return enough
        ? Optional.of(new Found(passage, common / total, told, shared))
        : Optional.empty();
  }

  private double weight(String stem) {
    return Math.log(1 + (sentences + 1.0) / (frequency.getOrDefault(stem, 0) + 0.5));
  }
}
