package org.bayan.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.app.evaluate.Evaluation;
import org.bayan.fault.BayanException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code bayan evaluate GOLD RECORD}. */
@Command(
    name = "evaluate",
    description = "Scores a record against a reading made by hand.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  bayan evaluate gold.json out/record",
      "  bayan evaluate gold.json out/record --misses",
      "  bayan evaluate gold.json out/record --dated --json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, whatever the figures are",
      "2:the command line is wrong",
      "65:the reading or the record cannot be read"
    })
final class EvaluateCommand implements Callable<Integer> {
  /** Set by picocli before the command runs. */
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "The reading made by hand, a JSON file.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "RECORD",
      description = "The folder that bayan trace --out wrote.")
  private Path record = Path.of("");

  @Option(names = "--dated", description = "Scores a run that was given the dates of publication.")
  private boolean dated;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(names = "--misses", description = "Lists what was missed or wrong.")
  private boolean misses;

  @Override
  public Integer call() throws BayanException {
    Evaluation evaluation = Evaluation.of(gold, record, dated);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(evaluation.json());
    } else {
      evaluation.lines().forEach(out::println);
      out.println(evaluation.boundaryLine());
    }
    if (misses) {
      evaluation.misses().forEach(out::println);
    }
    out.flush();
    return Exit.DONE;
  }
}
