package org.bayan.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.app.record.ActorRow;
import org.bayan.app.record.AlertRow;
import org.bayan.app.record.ArticleRow.WitnessRow.Grade;
import org.bayan.app.record.CommitmentRow;
import org.bayan.app.record.CommitmentRow.HistoryRow;
import org.bayan.app.record.CommitmentRow.LaterRow;
import org.bayan.app.record.DeclarationRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z][^\"]*[^\".])\"");
  private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many)$");

  private final Messages arabic = Messages.in(PageLanguage.ARABIC);
  private final Messages english = Messages.in(PageLanguage.ENGLISH);

  @Test
  void what_one_language_says_the_other_says_too() {
    assertThat(withoutPlurals(arabic)).isEqualTo(withoutPlurals(english));
  }

  @Test
  void arabic_is_said_in_arabic() {
    Set<String> foreign = new TreeSet<>(Set.of("tongue.en"));
    for (String key : arabic.keys()) {
      String words = arabic.say(key).replaceAll("\\{\\d\\}", "");
      boolean letters = words.codePoints().anyMatch(Character::isLetter);
      if (letters && words.codePoints().noneMatch(c -> c >= 0x0600 && c <= 0x06FF)) {
        foreign.add(key);
      }
    }

    assertThat(foreign).containsExactly("tongue.en");
  }

  @Test
  void every_state_has_words() {
    for (Messages messages : new Messages[] {arabic, english}) {
      for (LifeRow.State state : LifeRow.State.values()) {
        assertThat(messages.say("state." + Desk.key(state))).isNotBlank();
        assertThat(messages.say("state." + Desk.key(state) + ".means")).isNotBlank();
      }
      each(messages, "act.", DeclarationRow.Act.values());
      each(messages, "grade.", Grade.values());
      each(messages, "status.", CommitmentRow.Status.values());
      each(messages, "step.", HistoryRow.State.values());
      each(messages, "later.", LaterRow.Reading.values());
      each(messages, "actors.", ActorRow.Kind.values());
      each(messages, "actor.", ActorRow.Kind.values());
      each(messages, "alert.", AlertRow.Kind.values());
    }
  }

  @Test
  void every_key_that_the_templates_name_is_known() throws IOException {
    Path templates =
        Path.of(System.getProperty("bayan.root", "..")).resolve("bayan-app/src/main/jte");
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.list(templates)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
        Matcher said = SAID.matcher(Files.readString(file));
        while (said.find()) {
          named.add(said.group(1));
        }
      }
    }

    assertThat(named).hasSizeGreaterThan(50).allMatch(english::knows);
  }

  @Test
  void arabic_counts_by_the_six_forms() {
    assertThat(arabic.count("count.formulas", 0)).isEqualTo("لا صيغ");
    assertThat(arabic.count("count.formulas", 1)).isEqualTo("صيغة واحدة");
    assertThat(arabic.count("count.formulas", 2)).isEqualTo("صيغتان");
    assertThat(arabic.count("count.formulas", 103)).isEqualTo("103 صيغ");
    assertThat(arabic.count("count.formulas", 11)).isEqualTo("11 صيغة");
    assertThat(arabic.count("count.formulas", 100)).isEqualTo("100 صيغة");
  }

  @Test
  void braces_in_a_part_stay_what_they_are() {
    assertThat(english.say("date.between", "{1}", "b")).isEqualTo("between {1} and b");
  }

  private static void each(Messages messages, String prefix, Enum<?>[] cases) {
    for (Enum<?> one : cases) {
      assertThat(messages.say(prefix + Desk.key(one))).isNotBlank();
    }
  }

  private static Set<String> withoutPlurals(Messages messages) {
    Set<String> keys = new TreeSet<>();
    messages.keys().forEach(key -> keys.add(PLURAL.matcher(key).replaceFirst(".other")));
    return keys;
  }
}
