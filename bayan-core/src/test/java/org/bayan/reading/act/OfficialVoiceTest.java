package org.bayan.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.reading.Reading;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

class OfficialVoiceTest {
  private static Reading reading(boolean titled, String... paragraphs) {
    Article plain = DeclarationReaderTest.article(paragraphs);
    List<Block> blocks = new ArrayList<>(plain.blocks());
    if (titled) {
      blocks.set(0, new Block(blocks.get(0).span(), Block.Kind.TITLE));
    }
    Article article =
        new Article(
            plain.id(),
            plain.source(),
            plain.language(),
            plain.title(),
            plain.outlet(),
            plain.byline(),
            plain.place(),
            plain.published(),
            plain.text(),
            blocks,
            plain.givenOccasion());
    Tokens tokens = Tokens.of(article.text());
    return new Reading(
        article, tokens, List.of(), new DeclarationReader().read(article, tokens), List.of());
  }

  @Test
  void a_text_that_says_we_throughout_is_the_institutions_own() {
    assertThat(
            OfficialVoice.speaksIn(
                reading(
                    false,
                    "نؤكد التزامنا بخفض رسوم العبور.",
                    "وندعو الجيران إلى حذونا في ذلك.",
                    "وسنعمل على ترميم المراسي القديمة.")))
        .isTrue();
  }

  @Test
  void a_report_that_quotes_we_now_and_then_is_not() {
    assertThat(
            OfficialVoice.speaksIn(
                reading(
                    false,
                    "أكد الوزراء التزامهم بخفض رسوم العبور.",
                    "وقال الوزير: «نؤكد أن الرسوم ستنخفض».",
                    "ودعا المجلس الجيران إلى خفض رسومهم.",
                    "وأشاد البيان بعمال المراسي القديمة.")))
        .isFalse();
  }

  @Test
  void a_headline_that_only_names_the_statement_makes_it_one() {
    String body = "أكد الوزراء التزامهم بخفض رسوم العبور.";

    assertThat(OfficialVoice.speaksIn(reading(true, "البيان الختامي للدورة العاشرة", body)))
        .isTrue();
    assertThat(OfficialVoice.speaksIn(reading(true, "البيان الختامي يدعو إلى خفض الرسوم", body)))
        .isFalse();
    assertThat(OfficialVoice.speaksIn(reading(true, "خفض الرسوم في الخريف المقبل", body)))
        .isFalse();
  }
}
