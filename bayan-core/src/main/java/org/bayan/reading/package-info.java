/**
 * What an article says: sentences, tokens, mentions and declarations.
 *
 * <p>Article → sentences → clauses and tokens → dates, figures, references, actors, declarations.
 * The words that steer it live in resource files, not in code.
 *
 * <p>Always: every item has its span, and what the text does not settle says so.
 */
@NullMarked
package org.bayan.reading;

import org.jspecify.annotations.NullMarked;
