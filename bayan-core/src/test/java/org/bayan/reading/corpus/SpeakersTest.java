package org.bayan.reading.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.Source;
import org.bayan.reading.Actor;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Voice;
import org.bayan.reading.act.DeclarationReader;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  private static final String REPORT =
      """
      أكد وزراء الزراعة التزامهم بحماية المراعي من الحرائق.
      ودعوا البلديات إلى تنظيف الوديان قبل الشتاء.
      وشدد البيان على ضرورة تدريب الحراس على الإطفاء.
      وقال وزير الزراعة سالم النجار إن المروحيات وصلت قبل موعدها.
      وأضاف أن الحرائق انخفضت إلى النصف.
      ورحبت رابطة الرعاة بالقرار.
      وكان قائد الحرس عمران سعيد قد طالب بزيادة الرواتب.
      """;

  private static final Map<String, Actor.Kind> KINDS =
      Map.of(
          "وزراء الزراعة", Actor.Kind.GROUP,
          "سالم النجار", Actor.Kind.PERSON,
          "رابطة الرعاة", Actor.Kind.ORGANIZATION,
          "عمران سعيد", Actor.Kind.PERSON);

  private static List<Mention.OfActor> mentions(String report, Map<String, String> names) {
    List<Mention.OfActor> mentions = new ArrayList<>();
    names.forEach((name, id) -> {
      int at = report.indexOf(name);
      mentions.add(new Mention.OfActor(new Span(at, at + name.length()), id));
    });
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  private static List<Declaration> settled() {
    Map<String, String> names = new HashMap<>();
    KINDS.keySet().forEach(name -> names.put(name, name));
    return settled(REPORT, names, KINDS);
  }

  private static List<Declaration> settled(
      String report, Map<String, String> names, Map<String, Actor.Kind> kinds) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : report.lines().toList()) {
      blocks.add(new Block(new Span(at, at + line.length()), Block.Kind.BODY));
      at += line.length() + 1;
    }
    Article article =
        new Article(
            "a.txt",
            new Source("a.txt", Optional.empty(), "", "text/plain"),
            "ar",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            report,
            blocks,
            Optional.empty());
    Tokens tokens = Tokens.of(report);
    return new Speakers(kinds)
        .settle(tokens, new DeclarationReader().read(article, tokens), mentions(report, names));
  }

  @Test
  void each_declaration_has_the_one_who_stands_as_its_doer_or_who_spoke_last() {
    assertThat(settled())
        .extracting(Declaration::speaker)
        .containsExactly(
            Optional.of("وزراء الزراعة"),
            Optional.of("وزراء الزراعة"),
            Optional.of("وزراء الزراعة"),
            Optional.of("سالم النجار"),
            Optional.of("سالم النجار"),
            Optional.of("رابطة الرعاة"),
            Optional.of("عمران سعيد"));
  }

  @Test
  void the_ministers_and_the_member_states_of_one_meeting_speak_for_its_statement() {
    List<Declaration> settled =
        settled(
            """
            أكدت الدول الأعضاء التزامها بحماية المراعي من الحرائق.
            ورحب الوزراء بتدريب الحراس على الإطفاء.
            """,
            Map.of("الدول الأعضاء", "member-states", "الوزراء", "ministers"),
            Map.of("member-states", Actor.Kind.GROUP, "ministers", Actor.Kind.GROUP));

    assertThat(settled).extracting(Declaration::voice).containsOnly(Voice.STATEMENT);
  }

  @Test
  void the_statement_an_official_and_the_background_are_told_apart() {
    assertThat(settled())
        .extracting(Declaration::voice)
        .containsExactly(
            Voice.STATEMENT,
            Voice.STATEMENT,
            Voice.STATEMENT,
            Voice.OFFICIAL,
            Voice.OFFICIAL,
            Voice.OTHER,
            Voice.OTHER);
  }
}
