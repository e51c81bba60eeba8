/**
 * What was said: sentences cut to clauses, each judged for the act done in it.
 *
 * <p>Article → sentences → clauses → declarations: {@link SentenceCutter}, {@code ClauseCutter},
 * {@code ActJudge}, {@link DeclarationReader}. {@code ActLexicon} holds the verbs, {@code
 * Homographs} tells them from words of the same letters, {@code Points} reads lists; {@link Force}
 * weighs a wording, {@link OfficialVoice} and {@link CollectiveVoice} tell who speaks throughout.
 *
 * <p>Always: the verb alone does not decide the act. It knows neither names nor dates.
 */
@NullMarked
package org.bayan.reading.act;

import org.jspecify.annotations.NullMarked;
