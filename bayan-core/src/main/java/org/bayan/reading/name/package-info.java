/**
 * Who is named: persons, bodies, countries, places, and groups of them.
 *
 * <p>Words → names found in each article → names of the corpus → actors with their mentions: {@link
 * ActorReader}, {@code NameReaders}, {@code ArticleScan}, {@code CorpusNames}, {@code
 * ArticleNames}, {@code ActorList}. The name lists, {@code Gazetteer} first, stand beside them.
 *
 * <p>Always: one actor has one id in a corpus, whatever form of the name is printed. It knows
 * neither dates, nor figures, nor what was said.
 */
@NullMarked
package org.bayan.reading.name;

import org.jspecify.annotations.NullMarked;
