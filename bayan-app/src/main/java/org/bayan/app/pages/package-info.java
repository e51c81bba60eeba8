/**
 * The pages: static HTML made from what was found.
 *
 * <p>They open from disk with no server and no network. Text of the articles is escaped by the
 * templates, always.
 *
 * <p>It shows and does not judge: no step of the engine stands here.
 */
@NullMarked
package org.bayan.app.pages;

import org.jspecify.annotations.NullMarked;
