package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources give as an author, where the outlet is known besides. */
class AuthorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "الرياض - واس | - | واس | الرياض",
        "نهرسبورغ (بنسلفانيا) - رويترز | - | رويترز | نهرسبورغ",
        "بيروت: بولا الحداد | بولا الحداد | - | بيروت",
        "نهرين: وحيد الحداد | وحيد الحداد | - | نهرين",
        "المنهرية - محمد الراعي: | محمد الراعي | - | المنهرية",
        "مهل النجار (المدينة المنورة) | مهل النجار | - | المدينة المنورة",
        "رأس النبع – محمد الراعي | محمد الراعي | - | رأس النبع",
        "أيمن الحداد &ndash; سبق: | أيمن الحداد | - | -",
        "د.بندر بن عبد الله بن تركي آل راشد | د.بندر بن عبد الله بن تركي آل راشد | - | -",
        "كلمة اليوم | - | - | -",
        "جون سميث من لندن | جون سميث | - | لندن",
      })
  void given_an_authors_field_then_writer_agency_and_place_are_told(
      String given, String byline, String credit, String place) {
    Author author = Author.of(given).besideOutlet();

    assertThat(author.byline()).isEqualTo(Optional.ofNullable(byline));
    assertThat(author.credit()).isEqualTo(Optional.ofNullable(credit));
    assertThat(author.place()).isEqualTo(Optional.ofNullable(place));
  }
}
