package org.bayan.reading.act;

import java.util.Set;
import org.bayan.article.Block;
import org.bayan.reading.Reading;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.bayan.text.WordList;

/**
 * Tells whether a text is an institution's own: it says "we", or it calls itself the statement.
 *
 * <p>A report of a statement quotes "we" here and there; a statement says it throughout. A headline
 * that names the statement and says nothing about it ("Final statement of the third meeting") is a
 * title of a document; one that goes on with a verb is news.
 */
public final class OfficialVoice {
  private static final Set<String> OPENINGS = WordList.folded(OfficialVoice.class, "official.txt");

  /** From this share of declarations in the first person on, a text speaks as "we". */
  private static final double SHARE = 0.2;

  private static final int FEWEST = 3;

  private OfficialVoice() {}

  /** Tells whether a reading's text is the institution's own. */
  public static boolean speaksIn(Reading reading) {
    long ours =
        reading.declarations().stream().filter(d -> isOurs(reading.tokens(), d.span())).count();
    boolean we = ours >= FEWEST && ours >= SHARE * reading.declarations().size();
    return we || isCalledStatement(reading);
  }

  private static boolean isOurs(Tokens tokens, Span span) {
    ActLexicon lexicon = ActLexicon.standard();
    boolean quoted = false;
    for (int at = tokens.indexAt(span.begin());
        at < tokens.size() && tokens.get(at).span().begin() < span.end();
        at++) {
      String word = tokens.folded(at);
      // "We add" and "we serve" are recipes; "we renew" and "we welcome" are statements.
      boolean verb =
          lexicon
              .verb(word)
              .filter(v -> v.ours() && !v.ambiguous() && v.role() != ActLexicon.Role.SAY)
              .isPresent();
      if (!quoted && (verb || lexicon.isOurUndertaking(word))) {
        return true;
      }
      quoted |= tokens.get(at).isSign() && "\u00AB\"\u201C".contains(word);
    }
    return false;
  }

  /** The headline, or the first block where there is none, opens by naming the statement. */
  private static boolean isCalledStatement(Reading reading) {
    Tokens tokens = reading.tokens();
    return reading.article().blocks().stream()
        .filter(b -> b.kind() == Block.Kind.TITLE)
        .map(b -> tokens.indexAt(b.span().begin()))
        .anyMatch(at ->
            OPENINGS.contains(tokens.folded(at) + "_" + tokens.folded(at + 1))
                && isNoun(tokens, at + 2));
  }

  /** Behind the opening of a document's title stands no verb. */
  private static boolean isNoun(Tokens tokens, int at) {
    return ActLexicon.standard()
        .verb(tokens.folded(at))
        .filter(v -> v.form().isFinite() && !v.ambiguous())
        .isEmpty();
  }
}
