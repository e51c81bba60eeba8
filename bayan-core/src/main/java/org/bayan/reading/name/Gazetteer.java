package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.reading.Actor;
import org.bayan.text.Clitics;
import org.bayan.text.Folding;
import org.bayan.text.WordForm;
import org.bayan.text.WordList;
import org.bayan.text.WordMark;
import org.jspecify.annotations.Nullable;

/** The names that Bayan knows before it reads: countries, cities, bodies, holders of office. */
final class Gazetteer {
  /** Before a form that is a name only after a word that leads to one. */
  private static final String NEEDS_CUE = "?";

  /** Before a form that is a name only after a noun such as town. */
  private static final String NEEDS_HEAD = "^";

  /** Before a form that is a name only in quotation marks after who is told or who tells. */
  private static final String NEEDS_QUOTES = "'";

  private static final Map<String, Lead> LEADS =
      Map.of(NEEDS_CUE, Lead.CUE, NEEDS_HEAD, Lead.HEAD, NEEDS_QUOTES, Lead.QUOTES);

  /** Before a phrase that holds a name's words and names nobody. */
  private static final String NAMES_NOBODY = "!";

  /** What must stand before a form for it to be a name. */
  enum Lead {
    /** Nothing. */
    NONE,
    /** A word that leads to a name, such as in or town, or a joined preposition. */
    CUE,
    /** A noun such as town or province. */
    HEAD,
    /** A quotation mark, and one after it, with a word of telling before. */
    QUOTES
  }

  /**
   * One that is known.
   *
   * @param key its key, which is its actor's id
   * @param kind what it is
   * @param wikidata its item, where known
   * @param name its English name
   * @param nameAr its main Arabic name
   * @param shortForms what stands for it once it was named; of a person, what always does
   */
  record Entry(
      String key,
      Actor.Kind kind,
      Optional<String> wikidata,
      String name,
      String nameAr,
      List<String> shortForms) {}

  /**
   * A spelling of one that is known.
   *
   * @param entry who it is
   * @param form the spelling
   * @param lead what must stand before it
   * @param other whether it is a phrase that only holds the name's words, and names nobody
   */
  record Form(Entry entry, String form, Lead lead, boolean other) {
    /** Returns the spelling as another's. */
    Form of(Entry whose) {
      return new Form(whose, form, lead, other);
    }
  }

  /**
   * An adjective of a country, as it stands after a noun with the article.
   *
   * @param place the country
   * @param feminine whether it agrees with a feminine noun
   */
  record Nisba(Entry place, boolean feminine) {}

  private static final String FEMININE = "\u0647";

  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final Map<String, Nisba> adjectives = new HashMap<>();

  private final NameTrie<Form> trie = new NameTrie<>();
  private final StateBodies states;

  /** The lists beside this class, read once. */
  static final Gazetteer OF_BAYAN = new Gazetteer(List.of());

  private static final WordMark OPENS = new WordMark(OF_BAYAN::opens);

  private final ListedBodies bodies;

  /** Returns the lists with what the user knows put before them. */
  static Gazetteer with(List<KnownName> own) {
    return own.isEmpty() ? OF_BAYAN : new Gazetteer(own);
  }

  private Gazetteer(List<KnownName> own) {
    readPlaces("countries.tsv");
    readPlaces("places.tsv");
    readPlaces("cities.tsv");
    readNames("organizations.tsv");
    readNames("persons.tsv");
    List<KnownName> last = new ArrayList<>(own);
    Collections.reverse(last);
    last.forEach(this::put);
    // What wants most around it is asked first: a paper in quotation marks before the place.
    forms.stream().filter(f -> f.lead() == Lead.QUOTES).forEach(this::plant);
    forms.stream().filter(f -> f.lead() != Lead.QUOTES).forEach(this::plant);
    states = new StateBodies(this);
    bodies = new ListedBodies(this);
  }

  private void plant(Form form) {
    for (List<String> spelling : PersonKey.spellings(NameWords.fold(form.form()))) {
      trie.put(spelling, form);
    }
  }

  /** Puts what the user knows before all that is here; one that is here too becomes the user's. */
  private void put(KnownName own) {
    Set<String> spellings = new HashSet<>();
    own.all().forEach(f -> spellings.add(Folding.fold(f)));
    Optional<Entry> known =
        forms.stream()
            .filter(f -> f.entry().kind() == own.kind() && !f.other())
            .filter(f -> spellings.contains(Folding.fold(f.form())))
            .map(Form::entry)
            .findFirst();
    String key = known.map(Entry::key).orElseGet(() -> ActorIds.of(NameWords.fold(own.nameAr())));
    Entry entry =
        new Entry(
            key,
            own.kind(),
            own.wikidata().or(() -> known.flatMap(Entry::wikidata)),
            own.name().or(() -> known.map(Entry::name)).orElse(own.nameAr()),
            own.nameAr(),
            known.map(Entry::shortForms).orElse(List.of()));
    entries.put(key, entry);
    forms.replaceAll(f -> f.entry().key().equals(key) ? f.of(entry) : f);
    adjectives.replaceAll((word, nisba) ->
        nisba.place().key().equals(key) ? new Nisba(entry, nisba.feminine()) : nisba);
    forms.addAll(0, own.all().stream().map(f -> new Form(entry, f, Lead.NONE, false)).toList());
    if (own.kind() == Actor.Kind.PLACE) {
      places.addAll(spellings);
    }
  }

  /** Tells whether a known name may begin at a word, whatever is joined to its front. */
  boolean mayBegin(WordForm word) {
    return this == OF_BAYAN ? OPENS.of(word) : opens(word.folded());
  }

  private boolean opens(String word) {
    for (Clitics.Variant way : Clitics.variants(word)) {
      if (!way.article() && (trie.startsWith(way.stem()) || states.startsWith(way.stem()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the names of the bodies say. */
  ListedBodies bodies() {
    return bodies;
  }

  /** Returns every spelling by its words. */
  NameTrie<Form> trie() {
    return trie;
  }

  /** Returns the bodies that each state has. */
  StateBodies states() {
    return states;
  }

  /** Returns the one of a key, or null. */
  @Nullable Entry entry(String key) {
    return entries.get(key);
  }

  private void readPlaces(String sheet) {
    for (List<String> row : WordList.rows(Gazetteer.class, sheet)) {
      Entry place = add(row, List.of());
      for (String adjective : WordList.alternatives(row.get(5))) {
        List<String> words = NameWords.fold(adjective);
        if (words.size() == 1) {
          String definite = Definite.ARTICLE + words.getFirst();
          adjectives.putIfAbsent(definite, new Nisba(place, false));
          adjectives.putIfAbsent(definite + FEMININE, new Nisba(place, true));
        }
      }
    }
  }

  private void readNames(String sheet) {
    for (List<String> row : WordList.rows(Gazetteer.class, sheet)) {
      Entry entry = add(row, WordList.alternatives(row.get(5)));
      if (entry.kind() == Actor.Kind.PERSON) {
        entry.shortForms().forEach(f -> forms.add(new Form(entry, f, Lead.NONE, false)));
      }
    }
  }

  private Entry add(List<String> row, List<String> shortForms) {
    List<String> names = WordList.alternatives(row.get(4));
    Entry entry =
        new Entry(
            row.get(0),
            Actor.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
            Optional.of(row.get(2)).filter(q -> !q.equals("-")),
            row.get(3),
            names.getFirst(),
            shortForms);
    Entry before = entries.put(entry.key(), entry);
    if (before != null) {
      throw new IllegalArgumentException("the key " + entry.key() + " is given twice");
    }
    for (String name : names) {
      if (isNounAndName(name, names)) {
        continue;
      }
      boolean other = name.startsWith(NAMES_NOBODY);
      Lead lead = LEADS.getOrDefault(name.substring(0, 1), Lead.NONE);
      String form = lead != Lead.NONE || other ? name.substring(1) : name;
      forms.add(new Form(entry, form, lead, other));
      if (entry.kind() == Actor.Kind.PLACE && form.equals(name)) {
        places.add(Folding.fold(name));
      }
    }
    return entry;
  }

  /** The noun paper or channel before a form that is one by itself is no part of the name. */
  private static boolean isNounAndName(String name, List<String> names) {
    int blank = name.indexOf(' ');
    return blank > 0
        && names.contains(name.substring(blank + 1))
        && NameWords.isOuter(Folding.fold(name.substring(0, blank)));
  }

  /** Returns every spelling, in the order of the lists. */
  List<Form> forms() {
    return forms;
  }

  /** Tells whether a folded word alone is a place's name. */
  boolean isPlace(String word) {
    return places.contains(word);
  }

  /** Returns every spelling of a person's name. */
  List<Form> people() {
    return forms.stream().filter(f -> f.entry().kind() == Actor.Kind.PERSON).toList();
  }

  /** Returns the country of an adjective with the article, folded, or null. */
  @Nullable Nisba adjective(String word) {
    return adjectives.get(word);
  }
}
