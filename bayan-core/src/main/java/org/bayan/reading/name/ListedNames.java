package org.bayan.reading.name;

import org.bayan.reading.Actor;
import org.bayan.text.Clitics;
import org.bayan.text.Folding;
import org.jspecify.annotations.Nullable;

/** Finds the names that the gazetteer knows, where print and the words around let them be names. */
final class ListedNames {
  private static final char TEH_MARBUTA = '\u0629';
  private static final char WAW = '\u0648';
  private static final int SHORT = 5;
  private static final String FEMININE = "\u0647";
  private static final String RELATION_FEMININE = "\u064A\u0647";
  private static final String PLURAL = "\u0627\u062A";

  private final NameWords words;
  private final Gazetteer gazetteer;
  private final NameTrie<Gazetteer.Form> forms;
  private final StateBodies states;

  ListedNames(NameWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.forms = gazetteer.trie();
    this.states = gazetteer.states();
  }

  /** Returns the longest known name that begins at a word, or null. */
  @Nullable Found find(WordRun run, int at) {
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
    if (isHeldBySomebody(run, at) || isAdjectiveOfNoun(run, at)) {
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
    if (oneWord && (isAdjectiveHere(run, at, variant, form) || isNounHere(run, at, form))) {
      return false;
    }
    return switch (form.lead()) {
      case NONE -> true;
      case CUE -> hasCue(run, at, variant);
      case HEAD -> hasHead(run, at);
      case QUOTES -> variant.taken() == 0 && isQuotedTeller(run, at, end);
    };
  }

  /** A country's name that is its adjective too, after a feminine noun that it agrees with. */
  private boolean isAdjectiveHere(
      WordRun run, int at, Clitics.Variant variant, Gazetteer.Form form) {
    String stem = variant.stem();
    boolean definite = Definite.is(stem);
    Gazetteer.Nisba nisba = gazetteer.adjective(definite ? stem : Definite.ARTICLE + stem);
    if (nisba == null || variant.taken() > 0 || !nisba.place().key().equals(form.entry().key())) {
      return false;
    }
    String before = run.folded(at - 1);
    boolean agrees =
        before.endsWith(FEMININE)
            || before.endsWith(PLURAL)
            || definite && Definite.is(before) && !words.isCommonAsItStands(before);
    return run.gap(at) == WordRun.Gap.NONE
        && before.length() > 3
        && agrees
        && Definite.is(before) == definite
        && !words.is("place-cue", before);
  }

  /** A body's name that is a noun too, with what completes or describes the noun after it. */
  private boolean isNounHere(WordRun run, int at, Gazetteer.Form form) {
    String next = run.folded(at + 1);
    boolean body =
        form.lead() == Gazetteer.Lead.CUE
            && form.entry().kind() == Actor.Kind.ORGANIZATION
            && run.isWord(at + 1)
            && run.gap(at + 1) == WordRun.Gap.NONE;
    if (!body || Definite.is(next) || words.is("same", next)) {
      return body && !words.is("same", next);
    }
    boolean construct = !words.isCommon(next) || words.is("noun", next);
    return !Definite.is(form.form()) && construct && next.charAt(0) != WAW;
  }

  /** "Foreign" after a definite feminine noun is its adjective, not the ministry. */
  private boolean isAdjectiveOfNoun(WordRun run, int at) {
    String before = run.folded(at - 1);
    String word = run.folded(at);
    return run.gap(at) == WordRun.Gap.NONE
        && Definite.is(word)
        && word.endsWith(RELATION_FEMININE)
        && Definite.is(before)
        && (before.endsWith(FEMININE) || before.endsWith(PLURAL) || words.is("described", before));
  }

  /** What is in quotation marks after "to", "paper" or "reported" is a paper. */
  private boolean isQuotedTeller(WordRun run, int at, int end) {
    return WordRun.opensQuote(run.signsBefore(at))
        && WordRun.closesQuote(run.signsBefore(end))
        && run.gap(at) == WordRun.Gap.QUOTE
        && !words.under("telling", run.folded(at - 1)).isEmpty();
  }

  private boolean hasHead(WordRun run, int at) {
    return run.gap(at) == WordRun.Gap.NONE
        && !words.under("place-head", run.folded(at - 1)).isEmpty();
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
}
