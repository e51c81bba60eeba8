package org.bayan.app.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.app.record.ActorRow;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.MentionRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.SeriesRow;
import org.bayan.reading.topic.Codebook;

/**
 * Everything at hand when pages are made in one language. The messages, their bases and dates are
 * of one language and one thread; what else there is, both languages share.
 *
 * @param catalogue the record, looked up
 * @param texts the words of each article
 * @param addresses where each page stands
 * @param actors on which page each actor stands
 * @param figures on which page each figure stands
 * @param commitments on which page each commitment stands
 * @param codebook the names of the topics
 * @param messages the words of the pages
 * @param basisWords the bases of the record, in that language
 * @param dates dates in that language
 */
record Desk(
    Catalogue catalogue,
    Texts texts,
    Addresses addresses,
    ActorPages actors,
    FigurePages figures,
    CommitmentPages commitments,
    Codebook codebook,
    Messages messages,
    BasisWords basisWords,
    Dates dates) {
  private static final int NAME_LENGTH = 60;

  /** Returns the name of an enum's case as classes and message keys have it. */
  static String key(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns words at a place, on one line. */
  Optional<Phrase> words(PassageRow passage) {
    return texts
        .words(passage)
        .map(words -> new Phrase(Phrase.onOneLine(words), languageOf(passage)));
  }

  private String languageOf(PassageRow passage) {
    return catalogue.article(passage.article()).map(ArticleRow::language).orElse("ar");
  }

  /** Returns what an article is called in a list: its outlet, or else its headline or its file. */
  Phrase called(ArticleRow article) {
    if (article.outlet().isPresent()) {
      return Phrase.guessed(article.outlet().get());
    } else if (article.title().isPresent()) {
      return new Phrase(article.title().get(), article.language()).cut(NAME_LENGTH);
    }
    String id = article.id();
    return Phrase.guessed(id.substring(id.lastIndexOf('/') + 1)).cut(NAME_LENGTH);
  }

  /** Returns an article's headline, or else what it is called. */
  Phrase titled(ArticleRow article) {
    return article
        .title()
        .map(title -> new Phrase(Phrase.onOneLine(title), article.language()))
        .orElseGet(() -> called(article));
  }

  /** Returns an actor's name in the language of the pages, where it is known in it. */
  Phrase called(ActorRow actor) {
    boolean english = messages.language() == PageLanguage.ENGLISH && actor.name().isPresent();
    return english ? new Phrase(actor.name().get(), "en") : Phrase.guessed(actor.nameAr());
  }

  /** Returns what a series is called; one without a name is called after its first meeting's id. */
  Phrase called(SeriesRow series) {
    boolean unnamed = series.name().isBlank() || catalogue.occasion(series.name()).isPresent();
    return unnamed
        ? new Phrase(messages.say("series.unnamed"), messages.language().code())
        : Phrase.guessed(series.name());
  }

  /** Returns when and where an occasion was, such as "4 June 2020, Rome". */
  String told(OccasionRow occasion) {
    String day = dates.full(occasion);
    return occasion.place().map(place -> messages.say("occasion.told", day, place)).orElse(day);
  }

  /** Returns a topic in the language of the pages, or its code where the codebook lacks it. */
  String topic(String code) {
    boolean arabic = messages.language() == PageLanguage.ARABIC;
    return codebook.topic(code).map(topic -> arabic ? topic.nameAr() : topic.nameEn()).orElse(code);
  }

  /** Returns the acts, in the language of the pages. */
  List<String> acts(List<String> keys) {
    return keys.stream().map(act -> messages.say("act." + act)).toList();
  }

  /** Returns what a reference points to, in words. */
  String reference(MentionRow.OfReference reference) {
    String kind = "reference." + reference.referenceKind();
    String said = messages.knows(kind) ? messages.say(kind) : reference.referenceKind();
    return reference
        .target()
        .map(target -> messages.say("reference.told", said, dates.full(target)))
        .orElse(said);
  }
}
