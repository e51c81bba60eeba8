package org.bayan.reading.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Finds where an article cites earlier texts and meetings: resolutions of the United Nations,
 * statements and meetings by their day, agreements and laws by their name.
 *
 * <p>The meeting that the article itself reports is no reference: a day that its headline, dateline
 * or first sentence gives, or on which it was published, is taken for that meeting's.
 */
public final class ReferenceReader {
  private ReferenceReader() {}

  /**
   * Reads the references of an article.
   *
   * @param article the article
   * @param tokens its tokens
   * @param dates the dates in it, as far as they are settled
   * @param actors the actors named in it
   * @param kinds what each actor of the corpus is, by id
   * @return the references, in order of place, without overlap
   */
  public static List<Mention.OfReference> read(
      Article article,
      Tokens tokens,
      List<Mention.OfDate> dates,
      List<Mention.OfActor> actors,
      Map<String, Actor.Kind> kinds) {
    Citing citing = new Citing(article, tokens, dates, actors, kinds);
    List<Mention.OfReference> found = new ArrayList<>();
    found.addAll(new ResolutionReferences(citing).read());
    found.addAll(new DatedReferences(citing).read());
    found.addAll(NamedReferences.in(citing));
    return inOrder(article, found);
  }

  /** Keeps those that stand outside the residue; of two that overlap the one found first. */
  private static List<Mention.OfReference> inOrder(
      Article article, List<Mention.OfReference> found) {
    List<Mention.OfReference> kept = new ArrayList<>();
    List<Span> residue = article.spans(Block.Kind.BOILERPLATE);
    for (Mention.OfReference one : found) {
      boolean free = kept.stream().noneMatch(k -> k.span().overlap(one.span()) > 0);
      boolean read = residue.stream().noneMatch(r -> r.overlap(one.span()) > 0);
      if (free && read) {
        kept.add(one);
      }
    }
    kept.sort(Comparator.comparing(Mention.OfReference::span));
    return List.copyOf(kept);
  }
}
