package org.bayan.reuse.passage;

/**
 * Two stretches that share words, and how much that shows.
 *
 * @param textA the first text's number in the store
 * @param textB the second's
 * @param box the stretches
 * @param inOrder whether the words were found in order, word by word; else as a bag of words
 * @param shared the weight of the words that both have, in nats
 * @param ratio the share of their weight that both have, from 0 to 1
 * @param evidence how much likelier one is made of the other than not, in nats
 * @param setPhrase whether it is a phrase that very many texts have
 */
record Finding(
    int textA,
    int textB,
    Box box,
    boolean inOrder,
    double shared,
    double ratio,
    double evidence,
    boolean setPhrase) {
  /** Of two ways to see one passage, the one that explains more of it is taken. */
  private static final double BAG_COST = 0.3;

  /** What every word costs that is not shared, as a share of its weight, where order speaks too. */
  private static final double ORDER_COST = 0.15;

  /** The evidence of texts that are the same. */
  static final double CERTAIN = 1e6;

  /** Returns this with other edges. */
  Finding in(Box other) {
    return new Finding(textA, textB, other, inOrder, shared, ratio, evidence, setPhrase);
  }

  /** Returns this as a phrase that very many texts have. */
  Finding asSetPhrase() {
    return new Finding(textA, textB, box, inOrder, shared, ratio, evidence, true);
  }

  /** Returns the same passage of copies of the texts, which are turned where their order is. */
  Finding of(int a, int b, boolean turned) {
    Box place = turned ? new Box(box.b(), box.endB(), box.a(), box.endA()) : box;
    return new Finding(a, b, place, inOrder, shared, ratio, evidence, setPhrase);
  }

  /** Returns what is explained: the weight shared, less a cost for all that must be explained. */
  double explained() {
    return ratio == 0 ? 0 : shared * (1 - (inOrder ? ORDER_COST : BAG_COST) / ratio);
  }
}
