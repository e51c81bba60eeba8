package org.bayan.reuse.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

class WordScannerTest {
  @Test
  void it_finds_the_words_and_numbers_that_the_tokens_of_a_text_are() {
    RandomArabic arabic = new RandomArabic(41);
    for (int round = 0; round < 300; round++) {
      String text = arabic.text(80);

      List<Span> spans = new ArrayList<>();
      List<String> folded = new ArrayList<>();
      WordScanner scanner = new WordScanner(text);
      while (scanner.next()) {
        spans.add(new Span(scanner.begin(), scanner.end()));
        folded.add(scanner.folded());
      }

      List<Token> tokens =
          Tokens.of(text).list().stream().filter(t -> t.isWord() || t.isNumber()).toList();
      assertThat(folded).isEqualTo(tokens.stream().map(Token::folded).toList());
      assertThat(spans.stream().map(Span::begin))
          .isEqualTo(tokens.stream().map(t -> t.span().begin()).toList());
    }
  }

  @Test
  void a_word_has_one_hash_however_it_is_spelled() {
    assertThat(hash("مُؤَسَّسَة")).isEqualTo(hash("موسسه"));
    assertThat(hash("إعلان")).isEqualTo(hash("اعلان"));
    assertThat(hash("٢٠٢٤")).isEqualTo(hash("2024"));
  }

  @Test
  void a_hash_is_that_of_the_folded_form() {
    assertThat(hash("الأُولى")).isEqualTo(WordScanner.hash("الاولي"));
  }

  private static long hash(String word) {
    WordScanner scanner = new WordScanner(word);
    assertThat(scanner.next()).isTrue();
    return scanner.hash();
  }
}
