package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BayanTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_help_names_every_exit_code() {
    int exit = run("--help");

    assertThat(exit).isZero();
    assertThat(out.toString()).contains("0", "done", "1", "nothing found", "2", "65", "at fault");
  }

  @Test
  void a_line_without_a_command_is_wrong_and_says_so() {
    int exit = run();

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains("a command is missing");
  }

  private int run(String... arguments) {
    return Bayan.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
