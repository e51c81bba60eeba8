package org.bayan.reading.name;

import java.util.List;
import org.bayan.reading.Actor;
import org.bayan.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name of which it is settled whose it is.
 *
 * @param begin its first word
 * @param end the word after its last
 * @param span where it stands, without what is joined to it
 * @param full where it stands with the name of another body that it ends in
 * @param restored how many letters of the article lam has swallowed before it
 * @param id whose it is
 * @param kind what the actor is
 * @param entry what the gazetteer knows, or null
 * @param words the name's words, folded
 * @param roles where the titles stand
 */
record Named(
    int begin,
    int end,
    Span span,
    Span full,
    int restored,
    String id,
    Actor.Kind kind,
    Gazetteer.@Nullable Entry entry,
    List<String> words,
    List<Span> roles) {}
