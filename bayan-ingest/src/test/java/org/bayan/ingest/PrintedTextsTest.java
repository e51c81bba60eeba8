package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as they are cut from the pages of the press: what is the article's own, and who tells. */
class PrintedTextsTest {
  private static final Pattern PART = Pattern.compile("(?:^|\\|)([TDBR]) ");
  private static final Pattern CASE = Pattern.compile("(?m)^=== ");
  private static final Map<Character, Block.Kind> KINDS =
      Map.of(
          'T', Block.Kind.TITLE,
          'D', Block.Kind.DATELINE,
          'B', Block.Kind.BODY,
          'R', Block.Kind.BOILERPLATE);

  /** A text with what is to be found in it. */
  record Printed(String name, String text, List<String> blocks, Map<String, String> told) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void given_a_text_cut_from_a_page_then_each_line_is_told(Printed printed) {
    var article =
        Articles.plain(
            "a",
            new Source("a", Optional.empty(), "", "text/plain"),
            printed.text(),
            Given.nothing());

    List<String> blocks =
        article.blocks().stream()
            .map(b -> b.kind() + " " + b.span().of(printed.text()).strip())
            .toList();
    Map<String, String> told = new TreeMap<>();
    article.title().ifPresent(t -> told.put("title", t));
    article.outlet().ifPresent(o -> told.put("outlet", o));
    article.credit().ifPresent(c -> told.put("credit", c));
    article.byline().ifPresent(b -> told.put("byline", b));
    article.place().ifPresent(p -> told.put("place", p));
    article.published().flatMap(PartialDate::value).ifPresent(d -> told.put("published", d));
    assertThat(blocks).containsExactlyElementsOf(printed.blocks());
    assertThat(told).isEqualTo(printed.told());
  }

  static Stream<Printed> printed() throws IOException {
    List<Printed> all = new ArrayList<>();
    try (InputStream stream = PrintedTextsTest.class.getResourceAsStream("printed.txt")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String marked : CASE.splitAsStream(text).skip(1).toList()) {
        all.add(printed(marked));
      }
    }
    return all.stream();
  }

  private static Printed printed(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> blocks = new ArrayList<>();
    Map<String, String> told = new TreeMap<>();
    List<String> lines = marked.lines().toList();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("@")) {
        int space = line.indexOf(' ');
        told.put(line.substring(1, space), line.substring(space + 1));
      } else {
        Matcher part = PART.matcher(line);
        List<int[]> cuts = new ArrayList<>();
        while (part.find()) {
          cuts.add(new int[] {part.start(), part.end(), part.start(1)});
        }
        for (int i = 0; i < cuts.size(); i++) {
          int end = i + 1 < cuts.size() ? cuts.get(i + 1)[0] : line.length();
          String print = line.substring(cuts.get(i)[1], end);
          text.append(print);
          blocks.add(KINDS.get(line.charAt(cuts.get(i)[2])) + " " + print.strip());
        }
        text.append('\n');
      }
    }
    return new Printed(lines.getFirst(), text.toString(), blocks, told);
  }
}
