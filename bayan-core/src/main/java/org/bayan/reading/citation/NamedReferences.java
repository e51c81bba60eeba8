package org.bayan.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.reading.Mention;
import org.bayan.reading.name.Definite;
import org.bayan.reading.name.NameTrie;
import org.bayan.reading.name.NameWords;
import org.bayan.reading.name.WordRun;
import org.bayan.text.Clitics;
import org.bayan.text.Span;
import org.bayan.text.WordList;
import org.bayan.text.WordMark;
import org.jspecify.annotations.Nullable;

/** Reads citations of agreements, declarations and laws by their name. */
final class NamedReferences {
  private static final NameTrie<String> TREATIES = new NameTrie<>();
  private static final int LONGEST = 8;
  private static final String TREATY = "treaty";

  static {
    for (List<String> row : WordList.rows(NamedReferences.class, "treaties.tsv")) {
      WordList.alternatives(row.get(2)).forEach(f -> TREATIES.put(NameWords.fold(f), row.get(0)));
    }
  }

  /** Whether a reference may begin at a word: there is none in most texts. */
  private static final WordMark OPENS = new WordMark(NamedReferences::opens);

  private final Citing citing;
  private final WordRun run;

  private NamedReferences(Citing citing) {
    this.citing = citing;
    this.run = WordRun.of(citing.tokens());
  }

  /** Returns the references to what is known by its name. */
  static List<Mention.OfReference> in(Citing citing) {
    boolean none = citing.tokens().list().stream().noneMatch(t -> OPENS.of(t.form()));
    return none ? List.of() : new NamedReferences(citing).read();
  }

  private static boolean opens(String word) {
    for (Clitics.Variant variant : Clitics.variants(word)) {
      if (!variant.article() && TREATIES.startsWith(variant.stem())) {
        return true;
      }
    }
    return Citing.plays(word, "law", "accord", "declaration");
  }

  private List<Mention.OfReference> read() {
    List<Mention.OfReference> found = new ArrayList<>();
    for (int at = 0; at < run.size(); ) {
      Mention.OfReference one = opens(at) ? at(at) : null;
      if (one != null) {
        found.add(one);
      }
      at = one == null ? at + 1 : wordAfter(at, one.span());
    }
    return found;
  }

  private boolean opens(int at) {
    return OPENS.of(citing.tokens().get(run.token(at)).form());
  }

  private Mention.@Nullable OfReference at(int at) {
    Mention.OfReference listed = listed(at);
    return listed != null ? listed : other(at);
  }

  private int wordAfter(int at, Span span) {
    int next = at + 1;
    while (next < run.size() && run.span(next).begin() < span.end()) {
      next++;
    }
    return next;
  }

  private Mention.@Nullable OfReference listed(int at) {
    for (Clitics.Variant variant : run.variants(at)) {
      if (variant.article()) {
        continue;
      }
      NameTrie.Match<String> match = TREATIES.longest(run, at, variant.stem(), (t, end) -> true);
      if (match != null) {
        Span span = run.span(at, match.end(), variant.taken());
        return new Mention.OfReference(span, TREATY, Optional.of(match.value()));
      }
    }
    return null;
  }

  private Mention.@Nullable OfReference other(int at) {
    if (!run.isWord(at)) {
      return null;
    }
    int index = run.token(at);
    if (citing.is("law", index)) {
      return law(at, index);
    }
    if (citing.is("accord", index) || citing.is("declaration", index)) {
      return accord(at, index);
    }
    return null;
  }

  /** An agreement or declaration with the place that it is known by, or a definite name. */
  private Mention.@Nullable OfReference accord(int at, int index) {
    int taken = citing.taken("accord", index);
    boolean accord = taken >= 0;
    boolean own = run.isWord(at - 1) && run.folded(at - 1).equals(NAME);
    if (own || Definite.is(run.folded(at).substring(Math.max(0, taken)))) {
      return null;
    }
    Optional<Mention.OfActor> place =
        citing.actorAt(index + 1).filter(a -> accord ? citing.isPlaceOrBody(a) : isNamedAfter(a));
    int end = place.isPresent() ? wordAfter(at, place.get().span()) : accord ? named(at) : at;
    if (end <= at + 1) {
      return null;
    }
    int letters = accord ? taken : Math.max(0, citing.taken("declaration", index));
    Span span = run.span(at, end, letters);
    String name = span.of(citing.tokens().text()).replaceAll("\\s+", " ").strip();
    return new Mention.OfReference(span, accord ? TREATY : "statement", Optional.of(name));
  }

  /**
   * "The declaration of Sirt", and not "Sirt's declaring that": a text has the name of a place, and
   * nothing that is told follows it.
   */
  private boolean isNamedAfter(Mention.OfActor actor) {
    int next = citing.after(actor);
    boolean plain = next >= citing.tokens().size() || !citing.tokens().get(next).isWord();
    return citing.isPlace(actor)
        && (plain || !citing.isJust("told", next) && !isDeed(citing.tokens().folded(next)));
  }

  /** A noun of doing in the commonest forms, or one that an owner's ending closes. */
  private static boolean isDeed(String word) {
    int last = word.length() - 1;
    boolean second = last == 4 && word.startsWith("\u062A") && word.charAt(3) == '\u064A';
    boolean longer =
        last >= 4
            && word.startsWith("\u0627")
            && word.charAt(last - 1) == '\u0627'
            && !hasArticle(word);
    return second || longer || last >= 3 && word.endsWith("\u0647\u0627");
  }

  /** The words of a name after its noun: definite ones, or what the agreement is for. */
  private int named(int at) {
    int end = at + 1;
    if (isJoined(end)) {
      return at;
    }
    boolean definite = false;
    while (end - at < LONGEST && goesOn(end)) {
      definite |= hasArticle(run.folded(end));
      end++;
    }
    while (end > at + 1 && !hasArticle(run.folded(end - 1))) {
      end--;
    }
    return definite ? end : at;
  }

  /** "An agreement for …" describes; a name follows its noun bare. */
  private boolean isJoined(int at) {
    String word = run.folded(at);
    return run.isWord(at)
        && (word.startsWith("\u0644")
            || word.startsWith("\u064A")
            || word.startsWith("\u0628\u0627\u0644")
            || word.startsWith("\u0648\u0627\u0644"));
  }

  private boolean goesOn(int at) {
    boolean tight = run.isWord(at) && run.gap(at) == WordRun.Gap.NONE;
    return tight && !citing.isJust("stop", run.token(at)) && isPart(at);
  }

  /** A definite word, or one that a definite word follows. */
  private boolean isPart(int at) {
    return hasArticle(run.folded(at))
        || run.isWord(at + 1)
            && run.gap(at + 1) == WordRun.Gap.NONE
            && hasArticle(run.folded(at + 1));
  }

  private static boolean hasArticle(String word) {
    return Clitics.variants(word).stream().anyMatch(Clitics.Variant::article);
  }

  /** A draft becomes a law when it is passed; until then nobody cites it. */
  private boolean isDraft(int at) {
    return run.isWord(at - 1)
        && citing.is("draft", citing.tokens().indexAt(run.span(at - 1).begin()));
  }

  /** A law with its number, and its year where one follows. */
  private Mention.@Nullable OfReference law(int at, int index) {
    int number = -1;
    if (isDraft(at)) {
      return null;
    }
    for (int i = at + 1; i < run.size() && i - at < LONGEST; i++) {
      boolean another =
          run.isWord(i) && citing.is("law", citing.tokens().indexAt(run.span(i).begin()));
      if (another || run.gap(i).compareTo(WordRun.Gap.QUOTE) > 0) {
        break;
      }
      if (!run.isWord(i) && run.folded(i - 1).equals(NUMBER)) {
        number = i;
        break;
      }
    }
    if (number < 0) {
      return null;
    }
    boolean year =
        number + 2 < run.size()
            && !run.isWord(number + 2)
            && citing.isJust("year", run.token(number + 1));
    int end = year ? number + 3 : number + 1;
    Span span = run.span(at, end, Math.max(0, citing.taken("law", index)));
    String name = span.of(citing.tokens().text()).replaceAll("\\s+", " ").strip();
    return new Mention.OfReference(span, "law", Optional.of(name));
  }

  /** The word "name": what follows it is how the text reported is called, and cites nothing. */
  private static final String NAME = "\u0627\u0633\u0645";

  /** The word "number". */
  private static final String NUMBER = "\u0631\u0642\u0645";
}
