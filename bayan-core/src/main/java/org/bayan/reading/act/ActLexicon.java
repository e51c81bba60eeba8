package org.bayan.reading.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.reading.Act;
import org.bayan.text.Folding;
import org.bayan.text.Stemmer;
import org.bayan.text.Tokens;
import org.bayan.text.WordForm;
import org.bayan.text.WordList;
import org.bayan.text.WordMark;
import org.bayan.text.WordNote;

/**
 * The words by which acts are told: reporting verbs in all their forms, the nouns that they carry,
 * modals, and the little words between clauses. All of it is in the lexicons beside this class.
 */
final class ActLexicon {
  /** How a reporting verb takes part in the act. */
  enum Role {
    SAY,
    POINT,
    STRESS,
    GRANT,
    CARRY,
    ACT
  }

  /** The form in which a verb stands. */
  enum Form {
    PERFECT,
    IMPERFECT,
    PARTICIPLE,
    MASDAR;

    boolean isFinite() {
      return this == PERFECT || this == IMPERFECT;
    }
  }

  /**
   * A verb form.
   *
   * @param role how it takes part in the act
   * @param act what it does when nothing behind it says otherwise
   * @param form its form
   * @param ambiguous whether the same letters are a noun or a particle as well
   * @param ours whether it is of the first person plural
   * @param future whether the future's seen stands before it
   * @param lemma the verb's first perfect form
   */
  record Verb(
      Role role,
      Act act,
      Form form,
      boolean ambiguous,
      boolean ours,
      boolean future,
      WordForm lemma) {}

  /**
   * A noun or modal that decides an act.
   *
   * @param act the act
   * @param strength how strongly it binds, from 5 for "must" to 1 for "matters"; 0 where it does
   *     not apply
   */
  record Operator(Act act, int strength) {}

  private static final char AMBIGUOUS = '!';
  private static final String NONE = "-";
  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';
  private static final char NOON = '\u0646';
  private static final char SEEN = '\u0633';
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final String ARTICLE = "\u0627\u0644";
  private static final List<String> PERFECT_ENDINGS =
      List.of("", "\u062A", "\u0648\u0627", "\u0627", "\u062A\u0627", "\u0646\u0627");
  private static final String I = "\u0627";
  private static final List<String> IMPERFECT_PREFIXES = List.of("\u064A", "\u062A", "\u0646", I);
  private static final List<String> IMPERFECT_ENDINGS =
      List.of("", "\u0648\u0646", "\u0648\u0627", "\u0627\u0646", "\u0646");
  private static final List<String> PARTICIPLE_ENDINGS =
      List.of("", "\u0627", "\u0647", "\u064A\u0646", "\u0648\u0646", "\u0627\u0646");
  private static final List<String> OBJECTS =
      List.of("\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0646\u0627", "\u0647");
  private static final int SHORTEST_FUTURE = 5;
  private static final int SHORTEST_JOINED = 3;
  private static final int REQUIRES = 2;
  private static final int LONGEST_MODAL = 3;

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, Operator> operators = new HashMap<>();
  private final Set<String> inYeh = new HashSet<>();
  private final Map<String, Operator> modals = new HashMap<>();
  private final Map<String, Set<String>> little = new HashMap<>();

  /** The kinds of which each of the little words is. */
  private final Map<String, Set<String>> kinds = new HashMap<>();

  private final Set<String> actions = new HashSet<>();
  private final Set<String> merits = new HashSet<>();
  private final Set<String> notFuture = new HashSet<>();
  private final Set<String> frame = new HashSet<>();
  private final Set<String> modalOpenings = new HashSet<>();
  private final Stemmer stemmer = Stemmer.standard();
  private final WordNote<Optional<Verb>> verbOf = new WordNote<>(this::workedOutVerb);
  private final WordNote<Optional<Operator>> operatorOf = new WordNote<>(this::workedOutOperator);
  private final WordMark inFrame = new WordMark(this::isInFrame);
  private final WordMark opensModal = new WordMark(this::opensModal);
  private final WordNote<Set<String>> kindsOf =
      new WordNote<>(word -> Set.copyOf(kinds.getOrDefault(word, Set.of())));

  private ActLexicon() {
    WordList.rows(ActLexicon.class, "verbs.tsv").forEach(this::addVerb);
    for (List<String> row : WordList.rows(ActLexicon.class, "operators.tsv")) {
      for (String form : row.get(2).split(" ", -1)) {
        String folded = Folding.fold(form);
        operators.put(stemmer.stem(folded), operator(row));
        if (folded.charAt(folded.length() - 1) == YEH) {
          inYeh.add(folded);
        }
      }
    }
    for (List<String> row : WordList.rows(ActLexicon.class, "modals.tsv")) {
      for (String form : row.get(2).split(" ", -1)) {
        String modal = Folding.fold(form);
        modals.put(modal, operator(row));
        modalOpenings.add(modal.split("_", -1)[0]);
      }
    }
    for (List<String> row : WordList.rows(ActLexicon.class, "clauses.tsv")) {
      Set<String> words = new HashSet<>();
      for (String word : row.get(1).split(" ", -1)) {
        words.add(Folding.fold(word));
      }
      little.put(row.get(0), words);
      words.forEach(word -> kinds.computeIfAbsent(word, w -> new HashSet<>()).add(row.get(0)));
    }
    WordList.folded(ActLexicon.class, "actions.txt").forEach(w -> actions.add(stemmer.stem(w)));
    little.getOrDefault("notFuture", Set.of()).forEach(w -> notFuture.add(stemmer.stem(w)));
    little.getOrDefault("merit", Set.of()).forEach(w -> merits.add(stemmer.stem(w)));
    frame.addAll(WordList.folded(ActLexicon.class, "frame.txt"));
  }

  private static final class Standard {
    private static final ActLexicon LEXICON = new ActLexicon();
  }

  /** Returns the lexicon that stands beside this class. */
  static ActLexicon standard() {
    return Standard.LEXICON;
  }

  private static Operator operator(List<String> row) {
    return new Operator(act(row.get(0)), Integer.parseInt(row.get(1)));
  }

  private static Act act(String name) {
    return Act.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void addVerb(List<String> row) {
    Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    Act act = act(row.get(1));
    WordForm lemma = WordForm.of(Folding.fold(row.get(2).split(" ", -1)[0].replace("!", "")));
    addForms(
        row.get(2),
        List.of(""),
        PERFECT_ENDINGS,
        new Verb(role, act, Form.PERFECT, false, false, false, lemma));
    addForms(
        row.get(3),
        IMPERFECT_PREFIXES,
        IMPERFECT_ENDINGS,
        new Verb(role, act, Form.IMPERFECT, false, false, false, lemma));
    addForms(
        row.get(4),
        List.of(""),
        PARTICIPLE_ENDINGS,
        new Verb(role, act, Form.PARTICIPLE, false, false, false, lemma));
    addForms(
        row.get(5),
        List.of("", ARTICLE),
        OBJECTS_AND_NONE,
        new Verb(role, act, Form.MASDAR, false, false, false, lemma));
  }

  private static final List<String> OBJECTS_AND_NONE =
      List.of("", "\u0647\u0645", "\u0647\u0627", "\u0647");

  private void addForms(String column, List<String> prefixes, List<String> endings, Verb verb) {
    if (column.equals(NONE)) {
      return;
    }
    for (String entry : column.split(" ", -1)) {
      boolean ambiguous = entry.charAt(entry.length() - 1) == AMBIGUOUS;
      String base = Folding.fold(ambiguous ? entry.substring(0, entry.length() - 1) : entry);
      for (String prefix : prefixes) {
        boolean mine = verb.form() == Form.IMPERFECT && prefix.equals(I);
        if (mine && ambiguous) {
          continue;
        }
        for (String ending : mine ? List.of("") : endings) {
          boolean ours = verb.form() == Form.IMPERFECT && prefix.charAt(0) == NOON;
          // A noun has none of these endings, and does not begin so.
          boolean plain =
              ending.length() > 1
                  || ours
                  || isFeminine(verb, ending)
                  || verb.form() == Form.PARTICIPLE && ending.equals(I);
          Verb form =
              new Verb(
                  verb.role(),
                  verb.act(),
                  verb.form(),
                  ambiguous && !plain,
                  ours,
                  false,
                  verb.lemma());
          verbs.putIfAbsent(prefix + base + ending, form);
          if (verb.form() == Form.IMPERFECT) {
            verbs.putIfAbsent(
                SEEN + prefix + base + ending,
                new Verb(verb.role(), verb.act(), verb.form(), false, ours, true, verb.lemma()));
          }
        }
      }
    }
  }

  private static boolean isFeminine(Verb verb, String ending) {
    return verb.form() == Form.PERFECT && ending.equals(String.valueOf(TEH));
  }

  /**
   * Returns the verb form that a word is, with or without a conjunction before it and an object
   * behind it.
   *
   * @param word the word
   */
  Optional<Verb> verb(WordForm word) {
    return verbOf.of(word);
  }

  /** Returns the verb form that a word in its folded form is. */
  Optional<Verb> verb(String folded) {
    return verbOf.of(folded);
  }

  private Optional<Verb> workedOutVerb(String folded) {
    Verb verb = verbs.get(folded);
    if (verb == null && startsWithConjunction(folded)) {
      verb = verbs.get(folded.substring(1));
    }
    if (verb == null) {
      verb = verbWithObject(startsWithConjunction(folded) ? folded.substring(1) : folded);
    }
    return Optional.ofNullable(verb);
  }

  private @org.jspecify.annotations.Nullable Verb verbWithObject(String word) {
    for (String object : OBJECTS) {
      // The feminine ending of a noun such as "cost" looks like a pronoun behind a verb.
      boolean noun = object.length() == 1 && word.charAt(0) == TEH;
      if (!noun && word.endsWith(object) && word.length() > object.length() + 3) {
        Verb verb = verbs.get(word.substring(0, word.length() - object.length()));
        return verb != null && verb.form() == Form.IMPERFECT ? verb : null;
      }
    }
    return null;
  }

  /** Tells whether a word begins with "and" or "so" joined to a verb form or a future. */
  boolean startsWithConjunction(String folded) {
    return folded.length() >= SHORTEST_JOINED
        && (folded.charAt(0) == WAW || folded.charAt(0) == FEH);
  }

  /** Tells whether a word that is a verb form has the conjunction waw joined before it. */
  boolean isJoined(String folded) {
    return folded.length() >= SHORTEST_JOINED
        && folded.charAt(0) == WAW
        && !verbs.containsKey(folded);
  }

  /** Returns what a noun does that a reporting verb governs. */
  Optional<Operator> operator(WordForm word) {
    return operatorOf.of(word);
  }

  private Optional<Operator> workedOutOperator(String folded) {
    // A name such as Shukri is the noun of thanks with the ending of a name.
    boolean named = folded.length() > 1 && folded.charAt(folded.length() - 1) == YEH;
    return named && inYeh.stream().noneMatch(folded::endsWith)
        ? Optional.empty()
        : Optional.ofNullable(operators.get(stemmer.stem(folded)));
  }

  /**
   * Returns what a modal does that begins at a token, of one word to three.
   *
   * @param tokens the article's tokens
   * @param at the index of its first word
   */
  Optional<Operator> modal(Tokens tokens, int at) {
    if (!opensModal.of(tokens.form(at))) {
      return Optional.empty();
    }
    String word = tokens.folded(at);
    Operator alone = modals.get(word);
    String phrase = withoutWaw(word);
    for (int behind = 1; alone == null && behind <= LONGEST_MODAL; behind++) {
      alone = modals.get(phrase);
      phrase = phrase + "_" + tokens.folded(at + behind);
    }
    return Optional.ofNullable(alone);
  }

  private boolean opensModal(String word) {
    return modals.containsKey(word) || modalOpenings.contains(withoutWaw(word));
  }

  private static String withoutWaw(String word) {
    return word.length() >= SHORTEST_JOINED && word.charAt(0) == WAW ? word.substring(1) : word;
  }

  /** Tells whether an operator says that something calls for an answer: "which requires". */
  static boolean isCall(Operator operator) {
    return operator.act() == Act.URGE && operator.strength() == REQUIRES;
  }

  /** Tells whether a word is one of the little words of a kind, such as {@code relative}. */
  boolean is(String kind, WordForm word) {
    return kindsOf.of(word).contains(kind);
  }

  /** Tells whether a word in its folded form is one of the little words of a kind. */
  boolean is(String kind, String folded) {
    return is(kind, WordForm.of(folded));
  }

  /** Tells whether a word is a verb in the future that undertakes something. */
  boolean isUndertaking(String folded) {
    String word = startsWithConjunction(folded) ? folded.substring(1) : folded;
    return word.length() >= SHORTEST_FUTURE
        && word.charAt(0) == SEEN
        && (word.charAt(1) == YEH || word.charAt(1) == NOON || word.charAt(1) == TEH)
        && !notFuture.contains(stemmer.stem(word))
        && !notFuture.contains(stemmer.stem(folded))
        && !is("happening", word);
  }

  /** Tells whether a word is a future of the first person plural. */
  boolean isOurUndertaking(String folded) {
    String word = startsWithConjunction(folded) ? folded.substring(1) : folded;
    return isUndertaking(folded) && word.charAt(1) == NOON;
  }

  /** Tells whether a word is a future whose doer, the word behind it, is a body that speaks. */
  boolean isTheirUndertaking(String folded, String next) {
    return isUndertaking(folded) && is("collective", next);
  }

  /** Tells whether a word may be the one who speaks: a body, an office, with or without article. */
  boolean isSpeaker(WordForm word) {
    return isFrame(word)
        || is("speaker", word)
        || is("collective", word)
        || is("collective", ARTICLE + word.folded());
  }

  /** Tells whether a word names an action that can be demanded. */
  boolean isAction(String folded) {
    return actions.contains(stemmer.stem(folded));
  }

  /** Tells whether a word names a merit: efforts, sacrifices, progress. */
  boolean isMerit(String folded) {
    return merits.contains(stemmer.stem(folded));
  }

  /** Tells whether a word belongs to the reporting frame rather than to what is declared. */
  boolean isFrame(WordForm word) {
    return inFrame.of(word);
  }

  private boolean isInFrame(String folded) {
    return frame.contains(folded)
        || folded.length() > 3 && folded.charAt(0) == WAW && frame.contains(folded.substring(1));
  }
}
