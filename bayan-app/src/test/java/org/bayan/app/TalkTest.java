package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells of itself while it works. */
class TalkTest {
  private final StringWriter said = new StringWriter();

  @TempDir Path folder;

  @Test
  void on_a_terminal_each_step_stands_in_the_place_of_the_one_before() {
    Talk talk = new Talk(new PrintWriter(said), true);

    talk.step("reading");
    talk.step("writing");
    talk.stepDone();

    assertThat(said.toString()).isEqualTo("\r\u001b[2Kreading …\r\u001b[2Kwriting …\r\u001b[2K");
  }

  @Test
  void a_run_tells_each_step_on_its_own_line_and_nothing_on_standard_output() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "افتتح الوزير رصيفا جديدا للحبوب.");
    StringWriter out = new StringWriter();

    int exit =
        Bayan.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(said))
            .execute("trace", article.toString(), "--out", folder.resolve("out").toString());

    assertThat(exit).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(said.toString().lines())
        .containsSubsequence(
            "reading files …",
            "read 1, kept 1, left out 0",
            "reading 1 article …",
            "comparing what they say …",
            "writing the record …",
            "writing the pages …");
  }
}
