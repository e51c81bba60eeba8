package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_figures_go_to_standard_output_even_where_there_is_nothing_to_score() throws Exception {
    Path gold =
        Files.writeString(
            folder.resolve("gold.json"),
            """
            {"articles": [], "units": [], "families": [], "commitments": [], "dates": [],
             "figures": [], "references": [], "actors": []}
            """);

    int exit = run("evaluate", gold.toString(), folder.toString());

    assertThat(exit).isZero();
    assertThat(out.toString()).startsWith("body  ").contains("\nactors  ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_gold_that_cannot_be_read_is_told_on_standard_error() {
    int exit = run("evaluate", folder.resolve("none.json").toString(), folder.toString());

    assertThat(exit).isEqualTo(65);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("gold-unreadable");
  }

  @Test
  void without_a_record_the_line_is_wrong() {
    assertThat(run("evaluate", "gold.json")).isEqualTo(2);
    assertThat(err.toString()).contains("RECORD");
  }

  private int run(String... arguments) {
    return Bayan.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
