package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bayan.reading.Actor;
import org.bayan.text.Clitics;
import org.bayan.text.Folding;
import org.bayan.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The readers of names, set up for one corpus, and what they need of one another. */
final class NameReaders {
  private static final char TEH_MARBUTA = '\u0629';
  private static final char YEH = '\u064A';
  private static final int SHORT = 5;

  /** Ali, which some papers print for "on". */
  private static final String ALI = "\u0639\u0644\u064A";

  /** Father, as it begins a name and seldom anything else. */
  private static final String FATHER = "\u0627\u0628\u0648";

  private static final String RELATION_FEMININE = "\u064A\u0647";

  private static final String AGAINST = "@against";

  private final NameWords words = new NameWords();
  private final GroupNames groups = new GroupNames(words);
  private final Gazetteer gazetteer;
  private final NameTrie<Gazetteer.Form> forms;
  private final StateBodies states;
  private final Vocabulary vocabulary;
  private final PersonNames names;
  private final Titles titles;
  private final OrganizationNames bodies;
  private final Openings openings;
  private final Homonyms homonyms;

  NameReaders(Gazetteer gazetteer, Vocabulary vocabulary) {
    this.gazetteer = gazetteer;
    this.forms = gazetteer.trie();
    this.states = gazetteer.states();
    this.homonyms = new Homonyms(gazetteer);
    this.vocabulary = vocabulary;
    names = new PersonNames(words, gazetteer, vocabulary);
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
          public boolean isAdjective(String word) {
            return gazetteer.adjective(word) != null;
          }
        };
    titles = new Titles(words, names, known);
    bodies = new OrganizationNames(words, known);
    openings =
        new Openings(
            Map.of(
                Openings.LISTED, s -> forms.startsWith(s) || states.startsWith(s),
                Openings.TOGETHER, GroupNames::startsWith,
                Openings.TITLE, titles::isTitle,
                Openings.PERSON,
                    s -> words.canBeName(s) || words.is("kunya", s) || words.is("servant", s),
                Openings.BODY, s -> bodies.head(s) != null,
                Openings.PLACE_HEAD, s -> words.is("place-head", s)));
  }

  /** Returns the names found in a text, those of two places each for the one meant. */
  List<Found> settled(WordRun run, List<Found> found) {
    return homonyms.settle(run, found);
  }

  /** Tells whether something of {@link Openings} may begin at a word of a text. */
  boolean may(int what, WordRun run, int at) {
    return run.may(what, at, openings);
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

  /** Returns the words of a text, each one with its like in the corpus. */
  WordRun run(Tokens text) {
    return WordRun.of(text, vocabulary::word);
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
    return run.isWord(at) && may(Openings.LISTED, run, at)
        ? run.keep(at, i -> findListed(run, i))
        : null;
  }

  private @Nullable Found findListed(WordRun run, int at) {
    Found best = null;
    for (Clitics.Variant variant : run.variants(at)) {
      if (!variant.article()) {
        best = Found.longer(best, listed(run, at, variant));
      }
    }
    return best;
  }

  private @Nullable Found listed(WordRun run, int at, Clitics.Variant variant) {
    Found best = null;
    NameTrie.Match<Gazetteer.Form> match = form(run, at, variant);
    if (match != null) {
      Found.Who who = new Found.Listed(match.value().entry());
      best = Found.of(at, run.folded(at), variant, match.end(), who);
    }
    if (isHeldBySomebody(run, at)) {
      return best;
    }
    StateBodies.Match state = states.find(run, at, variant.stem(), i -> placeAt(run, i));
    if (state != null) {
      Found.Who who = new Found.Listed(state.entry());
      best = Found.longer(best, Found.of(at, run.folded(at), variant, state.end(), who));
    }
    return best;
  }

  /** The ministry in "minister of the ministry's matter" is an office, not the body. */
  boolean isHeldBySomebody(WordRun run, int at) {
    String before = run.folded(at - 1);
    return run.gap(at) == WordRun.Gap.NONE && !words.under("minister", before).isEmpty();
  }

  private NameTrie.@Nullable Match<Gazetteer.Form> form(
      WordRun run, int at, Clitics.Variant variant) {
    NameTrie.Match<Gazetteer.Form> match =
        forms.longest(run, at, variant.stem(), (form, end) -> fits(run, at, end, variant, form));
    return match == null || match.value().other() ? null : match;
  }

  private NameTrie.@Nullable Match<Gazetteer.Form> placeAt(WordRun run, int at) {
    String word = run.folded(at);
    return forms.longest(run, at, word, (form, end) -> form.entry().kind() == Actor.Kind.PLACE);
  }

  /**
   * Whether a form may be taken at a place: print and what stands before must not speak against.
   */
  private boolean fits(WordRun run, int at, int end, Clitics.Variant variant, Gazetteer.Form form) {
    boolean oneWord = end == at + 1;
    if (oneWord && variant.taken() > 0 && words.isCommonAsItStands(run.folded(at))) {
      return false;
    }
    if (oneWord && variant.stem().length() <= SHORT && !endsAlike(run.print(at), form.form())) {
      return false;
    }
    return form.lead() == Gazetteer.Lead.NONE
        || (form.lead() == Gazetteer.Lead.HEAD ? hasHead(run, at) : hasCue(run, at, variant));
  }

  private boolean hasHead(WordRun run, int at) {
    return run.gap(at) == WordRun.Gap.NONE && may(Openings.PLACE_HEAD, run, at - 1);
  }

  private boolean hasCue(WordRun run, int at, Clitics.Variant variant) {
    boolean cue = words.is("place-cue", run.folded(at - 1)) || variant.taken() > 0;
    return hasHead(run, at) || cue && run.gap(at) == WordRun.Gap.NONE && !startsWithWaw(variant);
  }

  private static boolean startsWithWaw(Clitics.Variant variant) {
    return variant.proclitics().length() == 1 && variant.proclitics().charAt(0) == '\u0648';
  }

  /** A short word in teh marbuta and one in heh are different words. */
  private static boolean endsAlike(String print, String form) {
    return endsInTehMarbuta(print) == endsInTehMarbuta(form);
  }

  private static boolean endsInTehMarbuta(String word) {
    int last = word.length() - 1;
    while (last > 0 && Folding.isDropped(word.charAt(last))) {
      last--;
    }
    return last >= 0 && word.charAt(last) == TEH_MARBUTA;
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
    boolean before = words.is("said", run.folded(at - 1)) && run.gap(at) == WordRun.Gap.NONE;
    boolean word = words.is("word", stem) && whole;
    boolean surname = isRelation(next);
    return servant
        || word
            && (words.isName(next)
                || words.is("son", next)
                || words.is("servant", next)
                || words.is("faith", next) && Definite.is(next)
                || before && surname)
            && !words.isCommonAsItStands(stem);
  }

  /** Tells whether a word is a surname by its form: the article and yeh at the end. */
  private static boolean isRelation(String word) {
    return Definite.is(word) && word.charAt(word.length() - 1) == YEH;
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
    if (run.gap(at) != WordRun.Gap.NONE || !may(Openings.PLACE_HEAD, run, at - 1)) {
      return null;
    }
    String before = run.folded(at - 1);
    String word = run.folded(at);
    int end = spotEnd(run, at);
    if (end == at) {
      return null;
    }
    boolean named =
        Definite.is(word)
            ? names.endsHere(run, end)
            : isRealm(before, word) || isTown(run, at, end);
    if (!named) {
      return null;
    }
    List<String> parts = IntStream.range(at, end).mapToObj(run::folded).toList();
    return new Found(at, 0, 0, end, new Found.Spot(parts), null);
  }

  /** The word after the name of a place that nobody knows, or the word itself where none begins. */
  private int spotEnd(WordRun run, int at) {
    String word = run.folded(at);
    boolean part = words.is("place-part", word) && run.gap(at + 1) == WordRun.Gap.NONE;
    if (part && run.isWord(at + 1) && !words.isCommon(run.folded(at + 1))) {
      return at + 2;
    }
    boolean language =
        !run.isWord(at)
            || words.isCommon(word)
            || Definite.is(word) && words.isCommon(Definite.bare(word))
            || words.canBeName(word)
            || word.length() < 4
            || gazetteer.adjective(word) != null;
    return language ? at : at + 1;
  }

  /** After "town of" an indefinite word that has no form of an adjective is a name. */
  private boolean isTown(WordRun run, int at, int end) {
    String word = run.folded(at);
    boolean town = !words.under("town", run.folded(at - 1)).isEmpty();
    boolean adjective =
        end == at + 1
            && (word.endsWith(RELATION_FEMININE)
                || word.charAt(word.length() - 1) == YEH
                || names.looksLikeLanguage(run, at, word)
                || names.isJoined(word));
    return town && !adjective && (end > at + 1 || names.endsHere(run, end));
  }

  /** A word after "kingdom of" that the corpus uses as a name is. */
  private boolean isRealm(String before, String word) {
    boolean led = !words.under("realm", before).isEmpty() && !Definite.is(word);
    String masculine = word.substring(0, word.length() - 1);
    return led
        && vocabulary.count(word) >= 2
        && vocabulary.count(Definite.ARTICLE + word) == 0
        && vocabulary.count(masculine) == 0;
  }

  /** Returns what a body's name says. */
  BodyKey key(WordRun run, OrganizationNames.Chunk chunk) {
    TreeSet<String> content = new TreeSet<>();
    for (int i = chunk.begin() + 1; i < chunk.end(); ) {
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
    for (Clitics.Variant variant : words.variants(word)) {
      if (variant.article()) {
        return variant.stem();
      }
    }
    return word;
  }
}
