package org.bayan.reuse.passage;

/**
 * How much two stretches must show before they are told of.
 *
 * <p>Evidence is in nats. What keeps nearly every word in order is told of from {@code verbatim}
 * on; the more words differ the more is asked, up to {@value #IN_ORDER}, and beyond that again
 * where less than {@value #THIN} of the words' weight is shared. A bag of words in any order must
 * explain {@value #BAG}, and more where words differ.
 *
 * @param verbatim the evidence of a copy that is told of, in nats; a word shows about five
 */
record Demand(double verbatim) {
  /** Among the texts of a corpus: a run of about nine words, which is the shortest formula. */
  static final Demand AMONG = new Demand(50);

  /** Of texts against sources: about a sentence, since less is no sign of a source. */
  static final Demand AGAINST = new Demand(90);

  private static final double IN_ORDER = 100;
  private static final double A_WORD_CHANGED = 140;
  private static final double THIN = 0.6;
  private static final double THINNER = 40;
  private static final double BAG = 55;
  private static final double A_WORD_OUT = 50;

  /** From this ratio on two passages are alike but for a slip. */
  private static final double ALIKE = 0.95;

  /** Scripture is told of only where there is much of it: short verses stand in many texts. */
  private static final double SCRIPTURE_IN_ORDER = 150;

  private static final double SCRIPTURE_BAG = 90;

  /** Tells whether a finding shows enough. */
  boolean isMetBy(Finding f) {
    double unlike = Math.max(0, ALIKE - f.ratio());
    if (!f.inOrder()) {
      return f.evidence() >= BAG + A_WORD_OUT * unlike;
    }
    double asked = Math.min(Math.max(IN_ORDER, verbatim), verbatim + A_WORD_CHANGED * unlike);
    return f.evidence() >= asked + THINNER * Math.max(0, THIN - f.ratio());
  }

  /** Tells whether a finding that is scripture shows enough. */
  boolean isMetByScripture(Finding f) {
    return f.evidence() >= (f.inOrder() ? SCRIPTURE_IN_ORDER : SCRIPTURE_BAG);
  }
}
