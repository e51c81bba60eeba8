package org.bayan.reuse;

/**
 * Two segments of different articles that are alike.
 *
 * @param a the index of the earlier segment
 * @param b the index of the later segment
 * @param likeness how alike they are, from 0 to 1
 */
record LikePair(int a, int b, double likeness) {}
