package org.bayan.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.bayan.fault.BayanException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code bayan}: it names the other commands and does nothing by itself. */
@Command(
    name = "bayan",
    description = "Follows an institution's public word through the Arabic press.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:nothing found",
      "2:the command line is wrong",
      "65:the material is at fault",
      "70:Bayan itself is at fault"
    },
    subcommands = {
      ReadCommand.class,
      TraceCommand.class,
      ReuseCommand.class,
      DemoCommand.class,
      CodebookCommand.class,
      EvaluateCommand.class
    })
public final class Bayan implements Runnable {
  /** Set by picocli before the command runs. */
  @Spec private CommandSpec spec = CommandSpec.create();

  private Bayan() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments the command line, word by word
   */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The whole command line, writing UTF-8 to the standard streams whatever the locale. */
  static CommandLine commandLine() {
    return new CommandLine(new Bayan())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Bayan::tell);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing; --help lists them");
  }

  /** Tells a fault of the material in its own words, and a fault of Bayan with its stack. */
  private static int tell(Exception wrong, CommandLine line, ParseResult parsed) {
    if (wrong instanceof BayanException material) {
      line.getErr().println(material.fault().told());
      return Exit.MATERIAL_AT_FAULT;
    }
    wrong.printStackTrace(line.getErr());
    return Exit.BAYAN_AT_FAULT;
  }
}
