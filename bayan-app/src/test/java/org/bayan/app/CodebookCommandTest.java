package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int codebook(String... words) {
    List<String> line = new ArrayList<>(List.of("codebook"));
    line.addAll(List.of(words));
    return Bayan.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(line.toArray(String[]::new));
  }

  @Test
  void those_that_are_shipped_are_listed_and_have_nothing_to_mend() {
    assertThat(codebook("list")).isZero();
    assertThat(out.toString())
        .contains("coalition", "diplomacy  (used where no other is named)", "foreign-fighters");

    assertThat(codebook("check", "coalition", "diplomacy")).isZero();
    assertThat(err.toString()).contains("coalition: 12 topics, nothing to mend");
  }

  @Test
  void what_is_shown_can_be_kept_edited_and_used() throws IOException {
    assertThat(codebook("show", "coalition")).isZero();
    Path mine = Files.writeString(folder.resolve("mine.txt"), out.toString());

    assertThat(codebook("check", mine.toString())).isZero();
    assertThat(codebook("show", "general")).isEqualTo(Exit.WRONG_LINE);
    assertThat(err.toString()).contains("there are coalition and diplomacy");
  }

  @Test
  void what_is_to_be_mended_is_told_with_its_place_and_gives_one() throws IOException {
    Path mine =
        Files.writeString(
            folder.resolve("mine.txt"),
            "[ports]\nname.en: Ports\ncues: ميناء، الميناء\nexamples: أقلعت الطائرة.\n");

    assertThat(codebook("check", mine.toString())).isEqualTo(1);

    assertThat(out.toString().lines())
        .anyMatch(line ->
            line.startsWith(mine + ":3: [ports] the cue \u2068الميناء\u2069 is the same as"))
        .anyMatch(line -> line.startsWith(mine + ":4: [ports] its own code does not fire"));
    assertThat(err.toString()).contains("1 topic, 2 to mend");
  }

  @Test
  void a_cue_that_fires_nowhere_in_a_corpus_is_told() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "دعا الوزير إلى ترميم الميناء.");
    Path mine =
        Files.writeString(
            folder.resolve("mine.book"), "[ports]\nname.en: Ports\ncues: ميناء، رصيف");

    assertThat(codebook("check", mine.toString())).isZero();
    assertThat(codebook("check", mine.toString(), "--corpus", folder.toString())).isEqualTo(1);

    assertThat(out.toString())
        .contains("the cue \u2068رصيف\u2069 never fires")
        .doesNotContain("\u2068ميناء\u2069 never");
  }

  @Test
  void every_line_that_cannot_be_read_is_told_and_gives_sixty_five() throws IOException {
    Path mine =
        Files.writeString(folder.resolve("mine.txt"), "[a b]\n[c]\nname.en: C\ncue: x\ncues: y\n");

    assertThat(codebook("check", mine.toString())).isEqualTo(Exit.MATERIAL_AT_FAULT);
    assertThat(codebook("check", folder.resolve("gone.txt").toString()))
        .isEqualTo(Exit.MATERIAL_AT_FAULT);

    assertThat(err.toString()).contains("mine.txt:1", "mine.txt:4", "codebook-unreadable");
  }
}
