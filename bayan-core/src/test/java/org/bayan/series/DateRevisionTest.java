package org.bayan.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.article.Article;
import org.bayan.collation.Paper;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;
import org.junit.jupiter.api.Test;

class DateRevisionTest {
  private static final String[] SAID = {
    "وأكد الوزراء التزامهم بحماية مصائد النهر ومنع الصيد الجائر فيها.",
    "وتعهد الوزراء بتمويل محطات الرصد في القرى الخمس الواقعة على الضفة الشرقية.",
    "ودعا الوزراء الدول المطلة إلى تبادل بيانات المنسوب كل أسبوع.",
    "ورحب الوزراء بافتتاح مركز الإنذار المبكر في مدينة السد."
  };

  private static Trace trace(String... leads) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < leads.length; i++) {
      List<String> paragraphs = new ArrayList<>(List.of(leads[i]));
      paragraphs.addAll(List.of(SAID));
      articles.add(Paper.of("p" + i + ".txt", paragraphs.toArray(String[]::new)).article());
    }
    return new Tracer().trace(new CorpusReader(Codebook.standard()).read(articles), Map.of());
  }

  private static List<Mention.OfDate> dates(Trace trace, int article) {
    Reading reading = trace.corpus().get(article);
    return reading.mentions(Mention.OfDate.class).toList();
  }

  @Test
  void what_a_report_leaves_open_is_settled_by_the_day_that_another_report_of_its_meeting_tells() {
    Trace trace =
        trace(
            "عقد وزراء المياه اجتماعهم في مسقط يوم الثلاثاء 9 نوفمبر 2021.",
            "عقد وزراء المياه اجتماعهم في مسقط اليوم الثلاثاء.");

    Mention.OfDate settled = dates(trace, 1).getFirst();

    assertThat(settled.date().value()).hasValue("2021-11-09");
    assertThat(settled.date().basis()).contains("p0.txt");
    assertThat(dates(trace, 0).getFirst().date().basis()).doesNotContain("p1.txt");
  }

  @Test
  void two_reports_that_put_a_meeting_on_two_days_are_of_one_and_the_occasion_shows_both() {
    Trace trace =
        trace(
            "عقد وزراء المياه اجتماعهم في مسقط يوم 9 نوفمبر 2021.",
            "عقد وزراء المياه اجتماعهم في مسقط يوم 10 نوفمبر 2021.",
            "عقد وزراء المياه اجتماعهم في مسقط يوم 9 نوفمبر 2021 بحضور السفراء.");

    List<Occasion> occasions =
        trace.series().stream().flatMap(s -> s.occasions().stream()).toList();

    assertThat(occasions).hasSize(1);
    assertThat(occasions.getFirst().date().value()).hasValue("2021-11-09");
    assertThat(occasions.getFirst().tellings())
        .extracting(t -> t.day() + " " + t.articles())
        .containsExactly("2021-11-09 [p0.txt, p2.txt]", "2021-11-10 [p1.txt]");
    assertThat(occasions.getFirst().tellings())
        .extracting(Occasion.Telling::basis)
        .containsOnly("day, month and year are given");
  }

  @Test
  void reports_that_agree_on_the_day_show_no_disagreement() {
    Trace trace =
        trace(
            "عقد وزراء المياه اجتماعهم في مسقط يوم 9 نوفمبر 2021.",
            "عقد وزراء المياه اجتماعهم في مسقط يوم الثلاثاء 9 نوفمبر 2021.");

    assertThat(trace.series().stream().flatMap(s -> s.occasions().stream()))
        .singleElement()
        .satisfies(o -> assertThat(o.tellings()).isEmpty());
  }
}
