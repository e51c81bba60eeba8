/**
 * One text as it was printed, with where it came from and which stretches are body, title or
 * residue.
 *
 * <p>Text is marked, never altered: page residue stays in it as a block of its own kind.
 *
 * <p>It knows text, and nothing of how an article is read.
 */
@NullMarked
package org.bayan.article;

import org.jspecify.annotations.NullMarked;
