package org.bayan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two commands of the checkout, on machines that are not as they should be. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are shell scripts")
class CommandsTest {
  private static final Path ROOT = Checkout.root();
  private static final Path SHELL = Path.of("/bin/sh");

  /** What the scripts themselves call; the machine's own java is not among them. */
  private static final List<String> TOOLS =
      List.of(
          "awk",
          "basename",
          "cat",
          "cksum",
          "date",
          "dirname",
          "find",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep");

  @TempDir private Path machine;

  @ParameterizedTest
  @ValueSource(strings = {"bayan", "check"})
  void without_a_jdk_both_say_which_to_install_in_two_languages_and_stop(String command)
      throws Exception {
    Files.createDirectory(machine.resolve("jdks"));

    Ran ran = run(command);

    assertThat(ran.exit()).isEqualTo(69);
    assertThat(ran.told())
        .contains("JDK of version 25", "apt-get install openjdk-25", "sdk install", "brew install")
        .contains("حزمة تطوير جافا")
        .contains("الإصدار 25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bayan", "check"})
  void an_older_jdk_on_the_path_and_in_the_usual_folders_is_passed_over(String command)
      throws Exception {
    jdk("jdks/jdk-17", "17.0.15");
    Files.createSymbolicLink(tools().resolve("java"), machine.resolve("jdks/jdk-17/bin/java"));

    Ran ran = run(command);

    assertThat(ran.exit()).isEqualTo(69);
    assertThat(ran.told()).contains("none was found").doesNotContain("was run");
  }

  @Test
  void of_several_jdks_the_one_that_bayan_is_tried_with_goes_first() throws Exception {
    jdk("jdks/a-jdk-8", "1.8.0_452");
    jdk("jdks/b-jdk-26", "26.0.1");
    jdk("jdks/c-jdk-25", "25.0.3");
    jdk("jdks/d-jdk-27", "27-ea");

    assertThat(found()).isEqualTo(machine.resolve("jdks/c-jdk-25").toString());
  }

  @Test
  void a_newer_jdk_does_where_there_is_no_25() throws Exception {
    jdk("jdks/jdk-21", "21.0.7");
    jdk("jdks/jdk-26", "26");

    assertThat(found()).isEqualTo(machine.resolve("jdks/jdk-26").toString());
  }

  @Test
  void a_jdk_as_macos_lays_it_out_is_found() throws Exception {
    jdk("jdks/temurin-25.jdk/Contents/Home", "25");

    assertThat(found()).isEqualTo(machine.resolve("jdks/temurin-25.jdk/Contents/Home").toString());
  }

  @Test
  void a_lock_whose_builder_is_gone_is_taken_away() throws Exception {
    Path lock = Files.createDirectories(machine.resolve(".bayan/lock"));
    Process gone = new ProcessBuilder(SHELL.toString(), "-c", "exit 0").start();
    assertThat(gone.waitFor()).isZero();
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

    Ran ran = lock("take_build_lock; echo mine; drop_build_lock");

    assertThat(ran).isEqualTo(new Ran(0, "mine\n"));
    assertThat(lock).doesNotExist();
  }

  @Test
  void of_two_builds_the_second_waits_for_the_first() throws Exception {
    Files.createDirectories(machine.resolve(".bayan"));

    Ran ran =
        lock(
            "(take_build_lock; echo first begins; sleep 1; echo first ends; drop_build_lock) &"
                + " sleep 0.3; take_build_lock; echo second begins; drop_build_lock; wait");

    assertThat(ran.told()).isEqualTo("first begins\nfirst ends\nsecond begins\n");
  }

  private Ran lock(String words) throws Exception {
    Path script = ROOT.resolve("tools/build-lock.sh");
    return shell("root='%s'; . '%s'; %s".formatted(machine, script, words));
  }

  private String found() throws Exception {
    return shell(
            ". '%s'; find_jdk && printf %%s \"$JAVA_HOME\""
                .formatted(ROOT.resolve("tools/find-jdk.sh")))
        .told();
  }

  private Ran run(String command) throws Exception {
    return shell("exec '%s'".formatted(ROOT.resolve(command)));
  }

  private Ran shell(String words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", words);
    builder.environment().clear();
    builder.environment().put("PATH", tools().toString());
    builder.environment().put("HOME", machine.toString());
    builder.environment().put("BAYAN_JDK_FOLDERS", machine.resolve("jdks").toString());
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), told);
  }

  /** A folder that holds the tools of the scripts and stands for the path. */
  private Path tools() throws IOException {
    Path folder = Files.createDirectories(machine.resolve("tools"));
    for (String tool : TOOLS) {
      if (!Files.exists(folder.resolve(tool))) {
        program(folder.resolve(tool), "exec " + real(tool) + " \"$@\"");
      }
    }
    return folder;
  }

  private static Path real(String tool) {
    Path usr = Path.of("/usr/bin", tool);
    return Files.exists(usr) ? usr : Path.of("/bin", tool);
  }

  /** Something that looks like a JDK and cries out when it is run. */
  private void jdk(String folder, String version) throws IOException {
    Path bin = Files.createDirectories(machine.resolve(folder).resolve("bin"));
    program(bin.resolve("java"), "echo the old one was run");
    program(bin.resolve("javac"), "echo the old one was run");
    Files.writeString(
        machine.resolve(folder).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private static void program(Path file, String words) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + words + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private record Ran(int exit, String told) {}
}
