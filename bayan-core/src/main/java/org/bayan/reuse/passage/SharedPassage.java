package org.bayan.reuse.passage;

import org.bayan.text.Span;

/**
 * A passage of one text beside a passage of another.
 *
 * @param a the first text's number
 * @param spanA where the passage stands in it, in UTF-16 units
 * @param b the second text's number
 * @param spanB where the passage stands there
 * @param inOrder whether the words stand in the same order, as a rule
 * @param similarity the share of the two passages' words, by weight, that both have; from 0 to 1
 * @param evidence how much likelier one is made of the other than not, in nats
 * @param common whether it is scripture or a phrase that very many texts have, which tell of no
 *     source
 * @param same whether the words are the same, one by one, but for signs and spelling
 */
public record SharedPassage(
    int a,
    Span spanA,
    int b,
    Span spanB,
    boolean inOrder,
    double similarity,
    double evidence,
    boolean common,
    boolean same) {}
