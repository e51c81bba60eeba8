package org.bayan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;
import org.bayan.reading.number.WordFile;
import org.bayan.text.Folding;
import org.junit.jupiter.api.Test;

class MonthNamesTest {
  @Test
  void the_month_names_are_those_of_cldr_in_every_arabic_locale() {
    Set<String> wanted = new HashSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getLanguage().equals("ar")) {
        wanted.addAll(names(ULocale.forLanguageTag(locale.toLanguageTag() + "-u-ca-gregory")));
      }
    }

    assertThat(inFile("month")).isEqualTo(wanted);
  }

  @Test
  void the_hijri_months_are_those_of_cldr() {
    assertThat(inFile("hijri"))
        .isEqualTo(names(ULocale.forLanguageTag("ar-SA-u-ca-islamic-umalqura")));
  }

  private static Set<String> names(ULocale locale) {
    String[] months = new DateFormatSymbols(Calendar.getInstance(locale), locale).getMonths();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      names.add(i + 1 + " " + Folding.fold(months[i]));
    }
    return names;
  }

  private static Set<String> inFile(String kind) {
    Set<String> names = new HashSet<>();
    for (WordFile.Line line : WordFile.read(TimeWords.class, "time.txt").lines(kind)) {
      line.forms().forEach(form -> names.add(line.value() + " " + form));
    }
    return names;
  }
}
