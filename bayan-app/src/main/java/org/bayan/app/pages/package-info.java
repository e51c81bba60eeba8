/**
 * The pages: static HTML made from what was found.
 *
 * <p>record → Catalogue → views → templates → files. Read {@code PageWriter} first, then {@code
 * Pages}, which names every page; a page is a view (what it shows, in Java) and a template of the
 * same name (how, in {@code src/main/jte}). {@code Desk} is what a view is made from. {@code Cell}
 * holds the rules of the picture, {@code Rows} and {@code Marker} those of an article's text.
 *
 * <p>They open from disk with no server and no network. Text of the articles is escaped by the
 * templates, always; words of the pages stand in {@code words_ar.properties} and its sister, never
 * in a template.
 *
 * <p>It shows and does not judge: no step of the engine stands here.
 */
@NullMarked
package org.bayan.app.pages;

import org.jspecify.annotations.NullMarked;
