package org.bayan.reading.act;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Tokens;

/**
 * Where quotations run over the end of a sentence.
 *
 * <p>The marks of the Arab press are not trusted to be of a pair: a curly or straight mark opens
 * where none is open and closes else; only angled ones say which they are. A quotation never runs
 * over a paragraph, unless the next begins with a mark again: one that was never closed would take
 * the rest of the article with it.
 */
final class Quotations {
  private static final String EITHER = "\"\u201C\u201D\u201E";
  private static final String OPENS = "\u00AB\u2039";
  private static final String CLOSES = "\u00BB\u203A";

  private Quotations() {}

  /**
   * Tells of each sentence whether it begins inside a quotation that the one before it opened.
   *
   * @param tokens the article's tokens
   * @param sentences its sentences, in order
   */
  static List<Boolean> goingOn(Tokens tokens, List<Sentence> sentences) {
    List<Boolean> going = new ArrayList<>(sentences.size());
    boolean open = false;
    int end = -1;
    for (Sentence sentence : sentences) {
      boolean paragraph = end >= 0 && tokens.gapAfter(end).indexOf('\n') >= 0;
      if (paragraph) {
        open &= isMark(tokens.folded(sentence.first()));
        going.add(open);
        open = false;
      } else {
        going.add(open);
      }
      open = openAfter(tokens, sentence, open);
      end = sentence.last();
    }
    return going;
  }

  private static boolean openAfter(Tokens tokens, Sentence sentence, boolean before) {
    boolean open = before;
    for (int at = sentence.first(); at <= sentence.last(); at++) {
      if (tokens.get(at).isSign()) {
        String sign = tokens.folded(at);
        open = OPENS.contains(sign) || !CLOSES.contains(sign) && EITHER.contains(sign) != open;
      }
    }
    return open;
  }

  private static boolean isMark(String sign) {
    return OPENS.contains(sign) || EITHER.contains(sign);
  }
}
