package org.bayan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code bayan demo}: {@code bayan trace} on the sample corpus. */
@Command(
    name = "demo",
    description = "Traces the sample corpus and says where the pages are.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
  /** The system property in which the launcher names the folder that Bayan lies in. */
  private static final String HOME = "bayan.home";

  private static final Path SAMPLES = Path.of("samples", "two-rivers");

  /** Set by picocli before the command runs. */
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the record and the pages go; ${DEFAULT-VALUE} by default.",
      defaultValue = "out/demo")
  private Path out = Path.of("out", "demo");

  @Option(
      names = "--language",
      paramLabel = "ar|en",
      description = "The language of the pages; ${DEFAULT-VALUE} by default.",
      defaultValue = "ar")
  private String language = "ar";

  @Option(names = "--open", description = "Opens the pages in the browser.")
  private boolean open;

  @Override
  public Integer call() throws BayanException {
    return spec.parent().commandLine().execute(trace(samples()));
  }

  private static Path samples() throws BayanException {
    Path samples = Path.of(System.getProperty(HOME, "")).resolve(SAMPLES);
    if (!Files.isDirectory(samples)) {
      throw new BayanException(
          new Fault(
              "samples-missing",
              samples.toString(),
              "there is no such folder",
              "the sample corpus, which comes with Bayan's sources",
              "run ./bayan from a whole checkout, or trace a folder of your own with bayan trace"));
    }
    return samples;
  }

  private String[] trace(Path samples) {
    List<String> line = new ArrayList<>();
    line.addAll(List.of("trace", samples.toString(), "--out", out.toString()));
    line.addAll(List.of("--language", language));
    if (open) {
      line.add("--open");
    }
    return line.toArray(String[]::new);
  }
}
