package org.bayan.app;

import java.io.PrintWriter;
import org.bayan.fault.BayanException;
import org.bayan.reading.topic.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command {@code bayan codebook}: the codebooks that are shipped, and a look over one's own.
 */
@Command(
    name = "codebook",
    description = "Lists, shows and checks codebooks, the topics that declarations are coded with.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  bayan codebook list",
      "  bayan codebook show coalition > mine.txt",
      "  bayan codebook check mine.txt",
      "  bayan codebook check mine.txt --corpus press/"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {CodebookCheckCommand.class})
final class CodebookCommand implements Runnable {
  /** Set by picocli before the command runs. */
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing: list, show or check; --help tells of them");
  }

  @Command(
      name = "list",
      description = "Lists the codebooks that are shipped, with their topics.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int list() throws BayanException {
    PrintWriter out = spec.commandLine().getOut();
    for (String name : Codebook.names()) {
      boolean usual = name.equals(Codebook.DEFAULT);
      out.println(name + (usual ? "  (used where no other is named)" : ""));
      for (Codebook.Topic topic : Codebooks.named(name).topics()) {
        out.println(
            "  " + topic.code() + "  " + topic.nameEn() + "  \u2068" + topic.nameAr() + "\u2069");
      }
    }
    out.flush();
    return Exit.DONE;
  }

  @Command(
      name = "show",
      description = "Prints a codebook that is shipped, to be copied and edited.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int show(@Parameters(paramLabel = "NAME", description = "Its name.") String name)
      throws BayanException {
    if (!Codebook.names().contains(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "no codebook called "
              + name
              + " is shipped; there are "
              + String.join(" and ", Codebook.names()));
    }
    spec.commandLine().getOut().print(Codebooks.text(name));
    spec.commandLine().getOut().flush();
    return Exit.DONE;
  }
}
