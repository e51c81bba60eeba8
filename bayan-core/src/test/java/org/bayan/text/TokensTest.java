package org.bayan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void tokens_come_in_order_and_lead_back_to_their_print() {
    RandomArabic.holds(
        500,
        random -> {
          Tokens tokens = Tokens.of(random.text(6));

          int end = 0;
          for (Token token : tokens.list()) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(end);
            end = token.end();
            String print = tokens.text().substring(token.begin(), end);
            assertThat(Folding.fold(print)).isEqualTo(token.folded());
          }
        });
  }

  @Test
  void nothing_that_prints_is_lost_between_tokens() {
    RandomArabic.holds(
        500,
        random -> {
          Tokens tokens = Tokens.of(random.text(6));

          for (int index = 0; index < tokens.size(); index++) {
            assertThat(Folding.fold(tokens.gapAfter(index)).replace('\u00A0', ' ')).isBlank();
          }
        });
  }

  @Test
  void a_position_inside_a_token_leads_to_it() {
    RandomArabic.holds(
        200,
        random -> {
          Tokens tokens = Tokens.of(random.text(4));

          for (int index = 0; index < tokens.size(); index++) {
            Span span = tokens.get(index).span();
            assertThat(tokens.indexAt(span.begin())).isEqualTo(index);
            assertThat(tokens.indexAt(span.end() - 1)).isEqualTo(index);
          }
        });
  }

  @Test
  void vowel_signs_and_tatweel_stay_inside_their_word() {
    Tokens tokens = Tokens.of("جَلْسَةٌ طويــلة");

    assertThat(tokens.list()).extracting(Token::folded).containsExactly("جلسه", "طويله");
    assertThat(tokens.get(0).span()).isEqualTo(new Span(0, 8));
  }

  @Test
  void a_separator_between_digits_belongs_to_the_number() {
    Tokens tokens = Tokens.of("٣٫٥ و1,200.");

    assertThat(tokens.list())
        .extracting(Token::kind)
        .containsExactly(Token.Kind.NUMBER, Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.SIGN);
  }

  @Test
  void a_character_outside_the_basic_plane_is_one_sign() {
    Tokens tokens = Tokens.of("نعم \uD83D\uDC4D");

    assertThat(tokens.get(1).span()).isEqualTo(new Span(4, 6));
    assertThat(tokens.get(1).isSign()).isTrue();
  }
}
