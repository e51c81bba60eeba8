/**
 * From a file to articles.
 *
 * <p>File → what it holds → bytes and their digest → text in its encoding → articles: plain text,
 * HTML, JSON Lines, PDF, Word documents, feeds, web archives, and zips and gzips of these. {@link
 * org.bayan.ingest.Intake} is the one way in; {@link org.bayan.ingest.Metadata} brings what the
 * user knows, and {@link org.bayan.ingest.Duplicates} finds articles that are others again. Inside,
 * begin with {@code ArticleFiles} and {@code Kind}; a text is laid out by {@code Layouter}, a page
 * first cut by {@code PageText} and {@code MainContent}.
 *
 * <p>The input is untrusted: it is never taken as a path, a size or markup. Text is never altered;
 * what is not the article is marked. What cannot be read is told, counted and left out.
 *
 * <p>It gives articles and knows of their reading only how dates are read.
 */
@NullMarked
package org.bayan.ingest;

import org.jspecify.annotations.NullMarked;
