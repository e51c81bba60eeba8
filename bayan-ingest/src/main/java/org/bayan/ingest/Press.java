package org.bayan.ingest;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the names in a dateline are: places, agencies, papers, persons, or words around them. */
final class Press {
  /** The word for "on", which folds to a man's name; it is kept unfolded. */
  static final String ON = "\u0639\u0644\u0649";

  private static final String TODAY = "\u0627\u0644\u064A\u0648\u0645";
  private static final String ARTICLE = "\u0627\u0644";
  private static final String SERVANT_OF = "\u0639\u0628\u062F";
  private static final String FATHER_OF = "\u0627\u0628\u0648";
  private static final Lexicon PRESS = Lexicon.of("press");
  private static final Set<String> AGENCIES = Set.copyOf(PRESS.words("agencies"));
  private static final Set<String> MANY = Set.copyOf(PRESS.words("many-agencies"));
  private static final Set<String> OUTLETS = Set.copyOf(PRESS.words("outlets"));
  private static final Set<String> OUTLET_WORDS = Set.copyOf(PRESS.words("outlet-words"));
  private static final Set<String> OUTLET_NOUNS = Set.copyOf(PRESS.words("outlet-nouns"));
  private static final Set<String> OUTLET_SURE = Set.copyOf(PRESS.words("outlet-sure"));
  private static final Set<String> ZONE = Set.copyOf(PRESS.words("zone"));
  private static final Set<String> GENERIC = Set.copyOf(PRESS.words("generic"));
  private static final Set<String> BY = Set.copyOf(PRESS.words("by"));
  private static final Set<String> ISSUED = Set.copyOf(PRESS.words("issued"));
  private static final Set<String> CHANGED = Set.copyOf(PRESS.words("changed"));
  private static final Set<String> GIVEN = Set.copyOf(Lexicon.of("given-names").words("given"));
  private static final Set<String> BEFORE_PLACE = Set.copyOf(PRESS.words("before-place"));
  private static final Set<String> PLACE_HEADS = Set.copyOf(PRESS.words("place-heads"));
  private static final Set<String> NO_NAME = noName();
  private static final Set<String> NAME_JOINTS = Set.copyOf(PRESS.words("name-joints"));
  private static final Set<String> PLACES = places();
  private static final int LONGEST = 5;

  private Press() {}

  /** The name Ali and the word for "on" fold to the same; as printed they mostly differ. */
  private static Set<String> noName() {
    Set<String> words = new HashSet<>(PRESS.words("no-name"));
    words.remove(Lexicon.folded(ON));
    words.add(ON);
    return Set.copyOf(words);
  }

  private static Set<String> places() {
    Set<String> places = new HashSet<>(Lexicon.of("places").words("places"));
    for (String language : List.of("ar", "en")) {
      ULocale shownIn = new ULocale(language);
      for (String country : Locale.getISOCountries()) {
        places.add(Lexicon.folded(new ULocale("", country).getDisplayCountry(shownIn)));
      }
    }
    return Set.copyOf(places);
  }

  static boolean isPlace(List<String> words) {
    if (words.size() > 1 && BEFORE_PLACE.contains(words.get(0))) {
      return PLACES.contains(joined(words.subList(1, words.size())));
    }
    return PLACES.contains(joined(words));
  }

  /** Tells whether words are a place's name and "today", as many papers and sites are called. */
  static boolean isPlaceToday(List<String> words) {
    int last = words.size() - 1;
    return last > 0
        && last < LONGEST
        && words.get(last).equals(TODAY)
        && PLACES.contains(joined(words.subList(0, last)));
  }

  /** Tells whether words begin as names of towns do, such as with a word for a spring or a head. */
  static boolean beginsPlace(List<String> words) {
    return words.size() > 1 && PLACE_HEADS.contains(words.getFirst());
  }

  static boolean isAgency(List<String> words) {
    return AGENCIES.contains(joined(words));
  }

  /** Tells whether words say that agencies report, and not which. */
  static boolean isAnyAgencies(List<String> words) {
    return !words.isEmpty() && MANY.contains(words.getFirst());
  }

  static boolean isKnownOutlet(List<String> words) {
    return OUTLETS.contains(joined(words));
  }

  static boolean hasOutletWord(List<String> words) {
    return words.stream().anyMatch(OUTLET_WORDS::contains);
  }

  /** Tells whether the first word is a noun such as paper or channel. */
  static boolean beginsOutlet(List<String> words) {
    return words.size() > 1 && OUTLET_NOUNS.contains(words.getFirst());
  }

  /** Tells whether words are one such noun with the article, as some papers are called. */
  static boolean isHouseNoun(List<String> words) {
    return words.size() == 1
        && words.getFirst().startsWith(ARTICLE)
        && OUTLET_NOUNS.contains(words.getFirst().substring(ARTICLE.length()));
  }

  /** Tells whether one of the words stands in names of papers and sites only. */
  static boolean hasSureOutletWord(List<String> words) {
    return words.stream().anyMatch(OUTLET_SURE::contains);
  }

  /** Tells whether a word says that what follows is where an hour is told. */
  static boolean tellsZone(String word) {
    return ZONE.contains(word);
  }

  static boolean isGeneric(List<String> words) {
    return words.stream().allMatch(w -> GENERIC.contains(w) || isNumber(w));
  }

  /** Tells whether one of the words stands in no name. */
  static boolean hasNoName(List<String> words) {
    return words.stream().anyMatch(NO_NAME::contains);
  }

  /** Tells whether one of the words is generic. */
  static boolean hasGeneric(List<String> words) {
    return words.stream().anyMatch(GENERIC::contains);
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** How many words at the start introduce a writer. */
  static int by(List<String> words) {
    return lengthOf(BY, words);
  }

  /** How many words at the start introduce a date of issue. */
  static int issued(List<String> words) {
    return lengthOf(ISSUED, words);
  }

  /** How many words at the start introduce a date of change. */
  static int changed(List<String> words) {
    return lengthOf(CHANGED, words);
  }

  private static int lengthOf(Set<String> phrases, List<String> words) {
    for (int n = Math.min(LONGEST, words.size()); n > 0; n--) {
      if (phrases.contains(joined(words.subList(0, n)))) {
        return n;
      }
    }
    return 0;
  }

  /**
   * Tells whether words are built as a person's name: a given name and as a rule at most two more.
   */
  static boolean isPerson(List<String> words) {
    if (words.size() < 2
        || words.size() > 5
        || words.stream().anyMatch(w -> isNumber(w) || NO_NAME.contains(w))) {
      return false;
    }
    String first = words.get(0);
    long joints = words.stream().filter(NAME_JOINTS::contains).count();
    boolean twoGiven = words.size() > 3 && GIVEN.contains(words.get(1));
    if (words.size() > 3 + joints + (twoGiven ? 1 : 0)) {
      return false;
    }
    return GIVEN.contains(first)
        || first.startsWith(SERVANT_OF)
        || first.equals(FATHER_OF)
        || isPersonWithTitle(words);
  }

  private static boolean isPersonWithTitle(List<String> words) {
    return words.get(0).length() <= 2 && words.size() > 2 && GIVEN.contains(words.get(1));
  }

  /** Tells whether the words are places, agencies and generic words and nothing else. */
  static boolean isMadeOfKnown(List<String> words) {
    int at = 0;
    while (at < words.size()) {
      int taken = 0;
      for (int n = Math.min(LONGEST, words.size() - at); n > 0 && taken == 0; n--) {
        List<String> part = words.subList(at, at + n);
        taken = isPlace(part) || isAgency(part) || isGeneric(part) ? n : 0;
      }
      if (taken == 0) {
        return false;
      }
      at += taken;
    }
    return !words.isEmpty();
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }
}
