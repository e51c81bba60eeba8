package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.reading.Actor;
import org.bayan.text.Clitics;
import org.bayan.text.WordMark;
import org.jspecify.annotations.Nullable;

/** The readers of names, set up for one corpus, and what they need of one another. */
final class NameReaders {
  private static final char YEH = '\u064A';

  /** Ali, which some papers print for "on". */
  static final String ALI = "\u0639\u0644\u064A";

  /** Son, as it stands inside a name. */
  private static final String SON = "\u0628\u0646";

  /** God, in names such as gift of God, which are words of piety as well. */
  private static final String ALLAH = "\u0627\u0644\u0644\u0647";

  /** Father, as it begins a name and seldom anything else. */
  private static final String FATHER = "\u0627\u0628\u0648";

  private static final String AGAINST = "@against";

  private final NameWords words = NameWords.get();
  private final GroupNames groups = new GroupNames(words);
  private final Gazetteer gazetteer;
  private final ListedNames listed;
  private final PlaceNames spots;
  private final Vocabulary vocabulary;
  private final PersonNames names;
  private final Titles titles;
  private final OrganizationNames bodies;
  private final Homonyms homonyms;

  NameReaders(Gazetteer gazetteer, Vocabulary vocabulary) {
    this.gazetteer = gazetteer;
    this.listed = new ListedNames(words, gazetteer);
    this.homonyms = new Homonyms(gazetteer);
    this.vocabulary = vocabulary;
    names = new PersonNames(words, gazetteer, vocabulary);
    spots = new PlaceNames(words, gazetteer, names, vocabulary);
    Titles.Known known =
        new Titles.Known() {
          @Override
          public int end(WordRun run, int at) {
            Found listed = listed(run, at);
            return listed == null || isPerson(listed) ? at : listed.end();
          }

          @Override
          public boolean endsInBody(WordRun run, int begin, int end) {
            return NameReaders.this.endsInBody(run, begin, end);
          }

          @Override
          public boolean isUnknown(WordRun run, int at) {
            String word = run.folded(at);
            return run.isWord(at)
                && run.gap(at) == WordRun.Gap.NONE
                && word.length() > 2
                && !Definite.is(word)
                && !names.looksLikeLanguage(run, at, word)
                && !names.isJoined(word)
                && !words.canBeName(word)
                && OrganizationNames.head(word) == null
                && gazetteer.adjective(Definite.ARTICLE + word) == null;
          }

          @Override
          public boolean endsHere(WordRun run, int at) {
            return names.endsHere(run, at);
          }

          @Override
          public boolean isAdjective(String word) {
            return gazetteer.adjective(word) != null;
          }
        };
    titles = new Titles(words, names, known);
    bodies = new OrganizationNames(words, known);
  }

  /** Returns the names found in a text, those of two places each for the one meant. */
  List<Found> settled(WordRun run, List<Found> found) {
    return homonyms.settle(run, found);
  }

  /** Tells whether something of {@link Openings} may begin at a word of a text. */
  boolean may(WordMark what, WordRun run, int at) {
    return at >= 0 && at < run.size() && what.of(run.form(at));
  }

  private boolean endsInBody(WordRun run, int begin, int end) {
    for (int at = begin + 1; at < end; at++) {
      Found listed = listed(run, at);
      if (listed != null
          && listed.end() == end
          && listed.who() instanceof Found.Listed known
          && known.entry().kind() == Actor.Kind.ORGANIZATION) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a name is a person's. */
  static boolean isPerson(Found found) {
    return found.who() instanceof Found.Person
        || found.who() instanceof Found.Listed listed && listed.entry().kind() == Actor.Kind.PERSON;
  }

  /** Tells whether a name is a body's. */
  static boolean isBody(Found found) {
    return found.who() instanceof Found.Body
        || found.who() instanceof Found.Listed listed
            && listed.entry().kind() == Actor.Kind.ORGANIZATION;
  }

  NameWords words() {
    return words;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  PersonNames names() {
    return names;
  }

  Titles titles() {
    return titles;
  }

  OrganizationNames bodies() {
    return bodies;
  }

  /** Tells whether a person's last name may stand for the person: it is no word of the language. */
  boolean isSurname(String last) {
    String bare = Definite.bare(last);
    boolean common =
        words.isCommonAsItStands(last)
            || words.isCommonAsItStands(bare)
            || words.isName(last)
            || words.is("faith", last)
            || gazetteer.isPlace(last)
            || gazetteer.adjective(last) != null
            || gazetteer.adjective(Definite.ARTICLE + last) != null;
    boolean yeh = last.charAt(last.length() - 1) == YEH;
    String other = Definite.is(last) ? bare : Definite.ARTICLE + last;
    return last.length() >= 3 && !common && (yeh || vocabulary.count(other) == 0);
  }

  /** Returns the one that the gazetteer knows whose longest name begins at a word, or null. */
  @Nullable Found listed(WordRun run, int at) {
    return run.isWord(at) && gazetteer.mayBegin(run.form(at))
        ? run.keep(at, i -> listed.find(run, i))
        : null;
  }

  /** The ministry in "minister of the ministry's matter" is an office, not the body. */
  boolean isHeldBySomebody(WordRun run, int at) {
    return listed.isHeldBySomebody(run, at);
  }

  /** Returns the group that is named at a word, or null. */
  @Nullable Found together(WordRun run, int at) {
    return may(Openings.TOGETHER, run, at) ? groups.find(run, at) : null;
  }

  /** Tells whether a person's name may begin at a word though no title leads to it. */
  boolean opensName(WordRun run, int at, String stem, boolean whole) {
    String next = run.folded(at + 1);
    if (stem.equals(ALI)) {
      boolean goesOn = words.canBeName(next) || words.is("son", next) || words.is("servant", next);
      boolean surname = Definite.is(next) && (run.hasOn() || isRelation(next));
      return run.gap(at + 1) == WordRun.Gap.NONE && (goesOn || surname && !words.isCommon(next));
    }
    if (words.isName(stem)) {
      return true;
    }
    boolean kunya = words.is("kunya", stem) && whole;
    if (kunya) {
      boolean father = stem.equals(FATHER) && !words.isCommon(Definite.bare(next));
      boolean named = words.canBeName(next) && Definite.is(run.folded(at + 2));
      return father && next.length() > 2 || named || words.is("servant", next);
    }
    boolean servant = words.is("servant", stem) && Definite.is(next);
    boolean tight = run.gap(at + 1) == WordRun.Gap.NONE;
    return servant
        || whole
            && tight
            && (words.is("word", stem) ? wordOpens(run, at, stem) : isSonOf(run, at, stem));
  }

  /** An unknown word before "son of" is a first name. */
  private boolean isSonOf(WordRun run, int at, String stem) {
    return run.folded(at + 1).equals(SON)
        && !Definite.is(stem)
        && stem.length() > 2
        && !words.isCommon(stem);
  }

  /** A first name that is a word of the language too wants more of a name after it. */
  private boolean wordOpens(WordRun run, int at, String stem) {
    String next = run.folded(at + 1);
    String before = run.folded(at - 1);
    boolean led = run.gap(at) == WordRun.Gap.NONE;
    boolean cue = led && (words.is("person-cue", before) || words.is("said", before));
    boolean named = words.isName(next) || words.is("son", next) || words.is("servant", next);
    boolean faith = words.is("faith", next) && Definite.is(next) && (cue || !next.equals(ALLAH));
    if (words.isCommonAsItStands(stem)) {
      return named && (cue || words.is("son", next) || words.isName(run.folded(at + 2)));
    }
    return named || faith || words.is("said", before) && led && isRelation(next);
  }

  /** Tells whether a word is a surname by its form: the article and yeh at the end. */
  private static boolean isRelation(String word) {
    return Definite.is(word) && word.charAt(word.length() - 1) == YEH;
  }

  /** Tells whether a word is Ali where the text prints "on" like it. */
  boolean isRatherOn(WordRun run, String stem) {
    return stem.equals(ALI) && !run.hasOn();
  }

  /** Tells whether "son of" stands before a word. */
  boolean isAfterSon(WordRun run, int at) {
    return run.gap(at) == WordRun.Gap.NONE && words.is("son", run.folded(at - 1));
  }

  /** Tells whether what stands before a name is a thing that was named for somebody. */
  boolean isNamedFor(WordRun run, int at) {
    int head = at - 1;
    if (words.is("honorific", run.folded(head))) {
      head--;
    }
    return head >= 0
        && run.gap(at) == WordRun.Gap.NONE
        && run.gap(head + 1) == WordRun.Gap.NONE
        && !words.under("facility", run.folded(head)).isEmpty();
  }

  /** Returns the person of a name. */
  Found.Who person(WordRun run, int begin, int end, int taken) {
    List<String> parts = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      String word = run.folded(i);
      parts.add(i == begin ? word.substring(Math.min(taken, word.length())) : word);
    }
    return new Found.Person(PersonKey.joined(parts));
  }

  /** Returns a place that a noun such as town or province leads to, or null. */
  @Nullable Found spot(WordRun run, int at) {
    boolean led = run.gap(at) == WordRun.Gap.NONE && may(Openings.PLACE_HEAD, run, at - 1);
    return led ? spots.find(run, at) : null;
  }

  /** Returns what a body's name says. */
  BodyKey key(WordRun run, OrganizationNames.Chunk chunk) {
    TreeSet<String> content = new TreeSet<>();
    for (int i = chunk.content(); i < chunk.end(); ) {
      Found listed = listed(run, i);
      if (listed != null && !isPerson(listed) && listed.end() <= chunk.end()) {
        content.add("@" + ((Found.Listed) listed.who()).entry().key());
        i = listed.end();
      } else {
        addContent(run.folded(i), content);
        i++;
      }
    }
    return new BodyKey(chunk.head().noun(), List.copyOf(content));
  }

  private void addContent(String word, Set<String> content) {
    Gazetteer.Nisba nisba = gazetteer.adjective(word);
    if (nisba != null) {
      content.add("@" + nisba.place().key());
    } else if (!words.under("against", word).isEmpty()) {
      content.add(AGAINST);
    } else if (!words.is("about", word)
        && !words.is("purpose", word)
        && !words.is("same", word)
        && !words.is("outside", word)) {
      content.add(bare(word));
    }
  }

  /** A word without its article and what is joined before the article, or as it stands. */
  private String bare(String word) {
    for (Clitics.Variant variant : Clitics.variants(word)) {
      if (variant.article()) {
        return variant.stem();
      }
    }
    return word;
  }
}
