package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,234 مشاهدة",
        "A+ A A-",
        "تم نسخ الرابط",
        "الرئيسية / أخبار / ثقافة",
        "#السد #الماء #المطر",
        "السد من الضفة الشرقية قبل المطر (أرشيف)",
        "ر.ش/س.ع (رويترز)",
        "للمزيد من الأخبار تابعونا على تلغرام",
        "جميع الحقوق محفوظة © 2017",
        "info@saqia.example",
        "- Advertisement -",
        "****",
      })
  void given_what_pages_add_between_paragraphs_then_it_is_residue(String added) {
    Layout layout = layout(LEAD + "\n" + added + "\n" + MORE);

    assertThat(kinds(layout))
        .containsExactly(Block.Kind.BODY, Block.Kind.BOILERPLATE, Block.Kind.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وتابعوا المباراة على شاشة كبيرة نصبت في الساحة، ثم تفرقوا قبل المطر.",
        "انضم إلى الفريق في الصيف ونشر صورته على حسابه في تويتر أمس.",
        "المزيد من المطر يعني المزيد من القمح، يقول الفلاحون.",
        "وجاء في البيان أن الحقوق محفوظة لأهل الضفتين.",
        "التعليق على الصورة ليس كالتعليق على الخبر في رأي هذا المصور القديم الذي عمل في أربع صحف"
            + " وثلاث وكالات وطاف العالم على دراجته قبل أن يعود إلى قريته ليفتح مقهى صغيرا يعلق على"
            + " جدرانه ما بقي من تلك السنين كلها.",
        "أولا: توزيع المياه",
      })
  void given_a_paragraph_that_only_sounds_like_it_then_it_is_body(String paragraph) {
    Layout layout = layout(LEAD + "\n" + paragraph + "\n" + MORE);

    assertThat(kinds(layout)).containsOnly(Block.Kind.BODY).hasSize(3);
  }

  @Test
  void given_who_issues_a_statement_over_its_headline_then_the_headline_is_found() {
    String text =
        """
        وزارة الموارد المائية
        بيان صحفي
        5 أيار 2017

        بيان مشترك بشأن تقاسم مياه السد

        """
            + LEAD
            + "\n\n"
            + MORE;

    Layout layout = layout(text);

    assertThat(layout.title()).contains("بيان مشترك بشأن تقاسم مياه السد");
    assertThat(published(layout)).contains("2017-05-05");
    assertThat(layout.blocks().stream().filter(b -> b.kind() == Block.Kind.BODY)).hasSize(2);
  }

  @Test
  void given_lines_broken_at_a_width_then_each_paragraph_is_one_block() {
    String text =
        """
        The ministers of the two rivers met on Thursday in the old town and agreed on
        a plan to share the water of the dam among the villages of both banks during
        the dry months of the year.

        They also agreed that a small committee would meet every month at the dam, to
        read the gauges together and to write down what they show, so that nobody has
        to guess.
        """;

    Layout layout = layout(text);

    assertThat(kinds(layout)).containsExactly(Block.Kind.BODY, Block.Kind.BODY);
    assertThat(layout.blocks().getLast().span().of(text)).endsWith("to guess.");
  }

  @Test
  void given_residue_behind_a_paragraphs_last_sentence_then_it_is_cut_off() {
    Layout layout = layout(LEAD + "\n" + MORE + " رابط الخبر بصحيفة ساقية: السد يمتلئ");

    assertThat(kinds(layout))
        .containsExactly(Block.Kind.BODY, Block.Kind.BODY, Block.Kind.BOILERPLATE);
    assertThat(layout.outlet()).contains("ساقية");
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
    return Layout.of(Tokens.of(text), Optional.empty());
  }

  private static List<Block.Kind> kinds(Layout layout) {
    return layout.blocks().stream().map(Block::kind).toList();
  }

  private static Optional<String> published(Layout layout) {
    return layout.published().flatMap(PartialDate::value);
  }
}
