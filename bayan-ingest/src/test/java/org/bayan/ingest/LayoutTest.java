package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.junit.jupiter.api.Test;

/** What a text is made of: headline, dateline, body and what the page adds. */
class LayoutTest {
  private static final String LEAD =
      "قال رئيس هيئة المياه إن السد الجديد سيمتلئ قبل نهاية الشتاء إذا استمرت الأمطار على حالها.";
  private static final String MORE =
      "وأضاف أن القرى الواقعة على الضفة ستصلها المياه عبر أنبوبين يجري العمل فيهما منذ الصيف.";

  @Test
  void given_a_text_that_begins_with_its_lead_then_it_has_no_title() {
    Layout layout = layout(LEAD + "\n" + MORE);

    assertThat(layout.title()).isEmpty();
    assertThat(layout.blocks()).extracting(Block::kind).containsOnly(Block.Kind.BODY);
  }

  @Test
  void given_a_lead_without_its_stop_then_it_is_still_no_title() {
    String lead = "أكد وزير الزراعة اليوم الأربعاء أن موسم القمح بلغ ذروته في السهول الشرقية";

    assertThat(layout(lead + "\n" + LEAD + "\n" + MORE).title()).isEmpty();
  }

  @Test
  void given_a_headline_and_its_repetition_then_the_first_is_the_title_and_the_other_residue() {
    String text = "السد الجديد يقترب من الامتلاء\n\nالسد الجديد يقترب من الامتلاء\n\n" + LEAD;

    Layout layout = layout(text);

    assertThat(layout.title()).contains("السد الجديد يقترب من الامتلاء");
    assertThat(kinds(layout))
        .containsExactly(Block.Kind.TITLE, Block.Kind.BOILERPLATE, Block.Kind.BODY);
  }

  @Test
  void given_a_share_bar_a_caption_and_a_dateline_then_each_is_told() {
    String text =
        """
        السد الجديد يقترب من الامتلاء

        شارك على فيسبوك تويتر واتساب طباعة
        السد من الضفة الشرقية
        عمّان - سلمى الراعي 09:40 ص، 3 آذار 2017

        """
            + LEAD;

    Layout layout = layout(text);

    assertThat(kinds(layout))
        .containsExactly(
            Block.Kind.TITLE,
            Block.Kind.BOILERPLATE,
            Block.Kind.BOILERPLATE,
            Block.Kind.DATELINE,
            Block.Kind.BODY);
    assertThat(layout.place()).contains("عمّان");
    assertThat(layout.byline()).contains("سلمى الراعي");
    assertThat(published(layout)).contains("2017-03-03T09:40");
  }

  @Test
  void given_an_agency_in_the_first_line_of_a_paragraph_then_the_paragraph_is_split() {
    Layout layout = layout("بيروت (أ ف ب) - " + LEAD + "\n" + MORE);

    assertThat(kinds(layout))
        .containsExactly(Block.Kind.DATELINE, Block.Kind.BODY, Block.Kind.BODY);
    assertThat(layout.place()).contains("بيروت");
    assertThat(layout.byline()).isEmpty();
  }

  @Test
  void given_a_quote_after_a_speakers_name_then_the_name_is_no_dateline() {
    Layout layout = layout("سلمى الراعي: " + LEAD + "\n" + MORE);

    assertThat(kinds(layout)).containsOnly(Block.Kind.BODY);
  }

  @Test
  void given_related_links_a_newsletter_and_comments_then_none_is_body() {
    String text =
        LEAD
            + "\n"
            + MORE
            + """

            اقرأ أيضا: وزير النقل يعد بجسر ثان
            مواضيع ذات صلة
            الأمطار تغلق طريق الجبل
            مهندسون يراجعون خطة السد
            اشترك في نشرتنا البريدية ليصلك جديد الأخبار إلى بريدك
            التعليقات
            أبو خالد
            السد لنا جميعا ولا يخص قرية دون غيرها يا جماعة الخير
            """;

    Layout layout = layout(text);

    assertThat(kinds(layout).subList(0, 2)).containsOnly(Block.Kind.BODY);
    assertThat(kinds(layout).subList(2, kinds(layout).size()))
        .hasSize(8)
        .containsOnly(Block.Kind.BOILERPLATE);
  }

  @Test
  void given_a_call_to_follow_a_paper_then_its_name_is_learned() {
    String text = LEAD + "\n" + MORE + "\nتابعوا أخبار ساقية نيوز عبر تلغرام";

    assertThat(layout(text).outlet()).contains("ساقية نيوز");
  }

  @Test
  void any_text_is_covered_by_blocks_in_order_and_only_blanks_are_outside() {
    RandomArabic.holds(
        400,
        random -> {
          StringBuilder made = new StringBuilder();
          for (int left = random.below(12); left > 0; left--) {
            made.append(random.oneOf(List.of("", " ", "\n", "\r\n", "\t", "الرياض - واس\n")))
                .append(random.text(3))
                .append(random.oneOf(List.of("\n", "\r\n", "\n\n", " ")));
          }
          String text = made.toString();
          int at = 0;
          for (Block block : layout(text).blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(at);
            assertThat(Line.hasPrint(text, new Span(at, block.span().begin()))).isFalse();
            assertThat(Line.hasPrint(text, block.span())).isTrue();
            at = block.span().end();
          }
          assertThat(Line.hasPrint(text, new Span(at, text.length()))).isFalse();
        });
  }

  private static Layout layout(String text) {
    return Layout.of(text, Optional.empty());
  }

  private static List<Block.Kind> kinds(Layout layout) {
    return layout.blocks().stream().map(Block::kind).toList();
  }

  private static Optional<String> published(Layout layout) {
    return layout.published().flatMap(PartialDate::value);
  }
}
