package org.bayan.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.Intake;
import org.bayan.reading.Declaration;
import org.bayan.reading.Reading;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;
import org.bayan.reading.topic.CodebookCheck;
import org.bayan.reading.topic.CodebookCheck.Finding;
import org.bayan.reading.topic.CodebookCheck.Kind;
import org.bayan.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code bayan codebook check}. */
@Command(
    name = "check",
    description = {
      "Finds what in a codebook never fires, overlaps or contradicts, and examples that are not "
          + "coded as they say.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bayan codebook check mine.txt",
      "  bayan codebook check mine.txt --corpus press/",
      "  bayan codebook check coalition diplomacy"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing to mend",
      "1:something to mend was found",
      "2:the command line is wrong",
      "65:a codebook or the corpus cannot be read"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CodebookCheckCommand implements Callable<Integer> {
  /** The word for "something was found", as checkers of text use it. */
  private static final int SOMETHING_FOUND = 1;

  /** Set by picocli before the command runs. */
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME|FILE",
      description = "Codebooks: files, or names of those that are shipped.")
  private List<String> books = List.of();

  @Option(
      names = "--corpus",
      paramLabel = "FOLDER",
      description = "Articles in which cues should fire; a cue that fires nowhere is then told.")
  private Optional<Path> corpus = Optional.empty();

  @Override
  public Integer call() throws BayanException {
    int unreadable = 0;
    int found = 0;
    for (String book : books) {
      String text = Codebooks.text(book);
      List<Fault> faults = Codebook.faults(text, book);
      faults.forEach(fault -> spec.commandLine().getErr().println(fault.told()));
      unreadable += faults.size();
      if (faults.isEmpty()) {
        Optional<Integer> number = check(book, Codebook.read(text, book));
        unreadable += number.isPresent() ? 0 : 1;
        found += number.orElse(0);
      }
    }
    spec.commandLine().getOut().flush();
    if (unreadable > 0) {
      return Exit.MATERIAL_AT_FAULT;
    }
    return found > 0 ? SOMETHING_FOUND : Exit.DONE;
  }

  /** Tells what is found in one codebook, and how much is to be mended; empty without a corpus. */
  private Optional<Integer> check(String book, Codebook codebook) {
    CodebookCheck check = new CodebookCheck(codebook);
    if (corpus.isPresent() && !show(codebook, check, corpus.get())) {
      return Optional.empty();
    }
    List<Finding> findings = check.findings();
    PrintWriter out = spec.commandLine().getOut();
    int told = 0;
    TreeMap<String, Integer> withoutExample = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.kind() == Kind.NO_EXAMPLE) {
        withoutExample.merge(finding.code(), 1, Integer::sum);
      } else {
        out.println(Visible.of(book + ":" + finding.line() + ": " + said(finding)));
        told++;
      }
    }
    PrintWriter err = spec.commandLine().getErr();
    withoutExample.forEach((code, number) ->
        err.println("note: " + book + ": " + cues(number) + " of " + code + " in no example"));
    err.println(
        book
            + ": "
            + (codebook.topics().size() == 1 ? "1 topic, " : codebook.topics().size() + " topics, ")
            + (told == 0 ? "nothing" : told)
            + " to mend");
    return Optional.of(told);
  }

  private static String cues(int number) {
    return number == 1 ? "1 cue" : number + " cues";
  }

  /** Shows the declarations of a corpus; tells whether there was any article. */
  private boolean show(Codebook codebook, CodebookCheck check, Path folder) {
    Talk talk = Talk.to(spec.commandLine().getErr());
    Intake.Result taken = new Intake(Intake.Options.plain()).read(List.of(folder));
    talk.step("reading " + Talk.articles(taken.articles().size()));
    for (Reading reading : new CorpusReader(codebook).read(taken.articles()).readings()) {
      for (Declaration declaration : reading.declarations()) {
        check.show(reading.tokens(), declaration.span());
      }
    }
    talk.stepDone();
    if (taken.articles().isEmpty()) {
      taken.faults().forEach(fault -> talk.line(fault.told()));
    }
    return !taken.articles().isEmpty();
  }

  private static String said(Finding finding) {
    String words = "\u2068" + finding.words() + "\u2069";
    String other = finding.other();
    String topic = "[" + finding.code() + "] ";
    return topic
        + switch (finding.kind()) {
          case NEVER_FIRES -> "the cue " + words + " never fires, in no example nor in the corpus";
          case NO_EXAMPLE -> "the cue " + words + " stands in no example";
          case SAME_CUE -> "the cue " + words + " is the same as " + other;
          case INSIDE_ANOTHER ->
              "where the cue "
                  + words
                  + " fires, so does "
                  + other
                  + "; if both are meant say with: "
                  + finding.code()
                  + ", if not make it a counter-cue there";
          case ALWAYS_TAKEN_AWAY ->
              "the cue "
                  + words
                  + " never counts: it is taken away "
                  + (other.isEmpty() ? "wherever it stands" : "by the counter-cue " + other);
          case TAKES_NOTHING_AWAY ->
              "the counter-cue " + words + " takes nothing away: no cue shares a word with it";
          case EXAMPLE_MISSED ->
              "its own code does not fire on the example " + words + coded(other);
          case EXAMPLE_CODED_OTHERWISE ->
              "the example " + words + " is coded otherwise" + coded(other);
          case COUNTER_EXAMPLE_CAUGHT ->
              "the code fires on the counter-example " + words + coded(other);
        };
  }

  private static String coded(String codes) {
    return codes.isEmpty() ? "; no code does" : "; it is coded " + codes;
  }
}
