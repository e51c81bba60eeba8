package org.bayan.reading.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebooks that are shipped. */
class ShippedCodebooksTest {
  /** An example with what it claims. */
  record Claim(Codebook codebook, String code, Codebook.Example example, boolean belongs) {
    List<Codebook.Hit> hits() {
      return codebook.hits(Tokens.of(example.words()), whole());
    }

    List<String> codes() {
      return codebook.topics(Tokens.of(example.words()), whole());
    }

    private Span whole() {
      return new Span(0, example.words().length());
    }

    @Override
    public String toString() {
      return code + (belongs ? ": " : " not: ") + example.words();
    }
  }

  static Stream<String> names() {
    return Codebook.names().stream();
  }

  static Stream<Claim> claims() {
    return names()
        .map(name -> Codebook.shipped(name).orElseThrow())
        .flatMap(codebook -> codebook.topics().stream().flatMap(topic -> claims(codebook, topic)));
  }

  private static Stream<Claim> claims(Codebook codebook, Codebook.Topic topic) {
    return Stream.concat(
        topic.examples().stream().map(e -> new Claim(codebook, topic.code(), e, true)),
        topic.counterExamples().stream().map(e -> new Claim(codebook, topic.code(), e, false)));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void every_example_is_coded_as_it_says(Claim claim) {
    if (claim.belongs()) {
      assertThat(claim.codes()).contains(claim.code());
    } else {
      assertThat(claim.codes()).doesNotContain(claim.code());
      assertThat(claim.hits())
          .as("a cue stands in it, and a counter-cue takes it away")
          .anyMatch(hit -> !hit.cue().counters() && codeOf(claim, hit).equals(claim.code()));
    }
    claim.example().codes().ifPresent(codes -> assertThat(claim.codes()).isEqualTo(codes));
  }

  private static String codeOf(Claim claim, Codebook.Hit hit) {
    return claim.codebook().topics().get(hit.cue().topic()).code();
  }

  @ParameterizedTest
  @MethodSource("names")
  void there_is_nothing_in_it_to_mend(String name) {
    assertThat(new CodebookCheck(Codebook.shipped(name).orElseThrow()).findings())
        .filteredOn(finding -> finding.kind() != CodebookCheck.Kind.NO_EXAMPLE)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_topic_is_named_and_defined_in_both_languages_and_shown_both_ways(String name) {
    assertThat(Codebook.shipped(name).orElseThrow().topics())
        .hasSizeBetween(12, 20)
        .allSatisfy(topic -> {
          assertThat(topic.nameAr()).matches(".*\\p{IsArabic}.*");
          assertThat(topic.nameEn()).matches("[A-Z][A-Za-z ,'-]+");
          assertThat(topic.definitionAr()).matches("\\p{IsArabic}.*");
          assertThat(topic.definitionEn()).matches("[A-Z].*");
          assertThat(topic.examples()).hasSizeGreaterThanOrEqualTo(3);
          assertThat(topic.counterExamples()).hasSizeGreaterThanOrEqualTo(2);
        });
  }

  @Test
  void that_which_is_used_where_none_is_named_is_one_of_them() {
    assertThat(Codebook.names()).contains(Codebook.DEFAULT).hasSize(2);
    assertThat(Codebook.shipped("general")).isEmpty();
  }
}
