package org.bayan.reading.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.reading.Actor;
import org.bayan.text.Clitics;
import org.bayan.text.Tokens;

/**
 * What ANERcorp counts as a name, where that is less than an actor.
 *
 * <p>The record wants every actor, however it is called: "the government", "the party", "the French
 * Ministry of Defence". The set marks proper names only, and this is how it does:
 *
 * <ol>
 *   <li>The noun before a proper name is no part of it, and what is marked is the name inside, as
 *       what that is: in "the Taliban movement" the Taliban, in "the government of Cuba" a place.
 *       The adjective of a country after a proper name is no part of it either.
 *   <li>A noun with the article by itself, "the party" or "the kingdom", names nobody.
 *   <li>Organs of a state called by their office, ministries, armies, parliaments, courts, and
 *       national teams name nobody.
 * </ol>
 *
 * <p>No list of names stands here: the nouns are of the language, and what is inside a name is told
 * by the gazetteer.
 */
final class AnercorpConvention {
  private static final Set<String> ORGANS =
      folded(
          "وزارة حكومة برلمان جيش شرطة قوات محكمة سفارة سلطة إدارة رئاسة مخابرات استخبارات منتخب"
              + " مديرية نيابة خارجية داخلية مملكة سلطنة عاصمة");

  /** Which councils are an organ of a state: of ministers, of deputies, legislative. */
  private static final Set<String> COUNCILS =
      folded("الوزراء النواب الشيوخ الأمة الشورى الشعب الأعيان التشريعي الوطني البلدي الحكم");

  private static final Set<String> COUNCIL = folded("مجلس المجلس");

  /** Nouns of place and parts of one, before a place's name. */
  private static final Set<String> SPOTS =
      folded("دولة جمهورية قطاع شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي بلاد أرض");

  private final NameReaders readers =
      new NameReaders(Gazetteer.OF_BAYAN, new Vocabulary(List.of()));

  /**
   * What is left of an actor's mention.
   *
   * @param dropped how many words are taken off its front; from 0
   * @param cut how many words are taken off its end; from 0
   * @param kind what it is
   */
  record Left(int dropped, int cut, Actor.Kind kind) {}

  /** Returns what the set would count of a mention, if anything. */
  Optional<Left> left(String mention, Actor.Kind kind) {
    WordRun run = WordRun.of(Tokens.of(mention));
    if (kind == Actor.Kind.PERSON || run.size() == 0) {
      return Optional.of(new Left(0, 0, kind));
    }
    Found inside = run.size() > 1 && isNoun(run, 0) ? readers.listed(run, 1) : null;
    if (inside != null && inside.end() == run.size() && !isOrgan(run, 1)) {
      return Optional.of(new Left(1, 0, ((Found.Listed) inside.who()).entry().kind()));
    }
    int cut = isProperWithAdjective(mention, run) ? 1 : 0;
    boolean alone =
        run.size() - cut == 1 && stems(run, 0).anyMatch(s -> Definite.is(s) && isHead(s));
    return alone || isOrgan(run, 0) ? Optional.empty() : Optional.of(new Left(0, cut, kind));
  }

  private boolean isNoun(WordRun run, int at) {
    return stems(run, at)
        .anyMatch(s ->
            isHead(s)
                || ORGANS.contains(s)
                || SPOTS.contains(s)
                || readers.words().is("place-head", s));
  }

  private boolean isHead(String stem) {
    return OrganizationNames.head(stem) != null || ORGANS.contains(Definite.bare(stem));
  }

  private static boolean isOrgan(WordRun run, int at) {
    boolean council = stems(run, at).anyMatch(COUNCIL::contains);
    return stems(run, at).anyMatch(s -> ORGANS.contains(Definite.bare(s)))
        || council && COUNCILS.contains(run.folded(at + 1));
  }

  private boolean isProperWithAdjective(String mention, WordRun run) {
    int last = run.size() - 1;
    if (last < 1 || readers.gazetteer().adjective(run.folded(last)) == null) {
      return false;
    }
    WordRun without = WordRun.of(Tokens.of(mention.substring(0, run.span(last).begin())));
    Found listed = readers.listed(without, 0);
    return listed != null && listed.end() == last && NameReaders.isBody(listed);
  }

  private static Stream<String> stems(WordRun run, int at) {
    return run.variants(at).stream().filter(v -> !v.article()).map(Clitics.Variant::stem);
  }

  private static Set<String> folded(String words) {
    return NameWords.fold(words).stream().collect(Collectors.toUnmodifiableSet());
  }
}
