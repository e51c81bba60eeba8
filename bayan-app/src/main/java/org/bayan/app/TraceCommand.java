package org.bayan.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.bayan.app.pages.PageLanguage;
import org.bayan.app.pages.PageOptions;
import org.bayan.app.pages.PageWriter;
import org.bayan.app.record.Excerpts;
import org.bayan.app.record.FaultRow;
import org.bayan.app.record.OutputFolder;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.RecordHeader;
import org.bayan.app.record.RecordMaker;
import org.bayan.app.record.RecordWriter;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.Duplicates;
import org.bayan.ingest.GazetteerFile;
import org.bayan.ingest.Intake;
import org.bayan.reading.Corpus;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;
import org.bayan.series.Trace;
import org.bayan.series.Tracer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code bayan trace}: articles in, the record and its pages out. */
@Command(
    name = "trace",
    description = {
      "Reads articles and shows what was said at which meeting, what returned in which words, and "
          + "what became of each promise.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bayan trace press/ --out traced",
      "  bayan trace press/ --out traced --metadata dates.csv --language en",
      "  bayan trace report.txt statement.html --out traced --excerpts-only --open"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; what was left out is told and counted",
      "2:the command line is wrong",
      "65:nothing could be read, or the output folder may not be written"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TraceCommand implements Callable<Integer> {
  private static final String PAGES = "pages";

  /** Set by picocli before the command runs. */
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description = {
        "Articles as .txt, .html, .jsonl, .pdf or .docx, feeds (RSS, Atom), web archives (.warc), "
            + "zips and .gz of these, or folders of them."
      })
  private List<Path> given = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the record goes; the pages go to DIR/pages.")
  private Path out = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "ar|en",
      description = "The language of the pages at the root; ${DEFAULT-VALUE} by default.",
      converter = LanguageCode.class,
      defaultValue = "ar")
  private PageLanguage language = PageLanguage.ARABIC;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--excerpts-only",
      description =
          "Quotes passages and never whole articles, so that the result may be published.")
  private boolean excerptsOnly;

  @Option(names = "--force", description = "Writes into DIR even if it is no record of Bayan's.")
  private boolean force;

  @Option(names = "--open", description = "Opens the pages in the browser.")
  private boolean open;

  /** Reads a language by its code. */
  static final class LanguageCode implements ITypeConverter<PageLanguage> {
    @Override
    public PageLanguage convert(String code) {
      for (PageLanguage language : PageLanguage.values()) {
        if (language.code().equals(code)) {
          return language;
        }
      }
      throw new TypeConversionException("the pages speak ar or en, not " + code);
    }
  }

  @Override
  public Integer call() throws BayanException {
    OutputFolder folder = OutputFolder.at(out, force);
    Intake intake = reading.intake();
    Codebook topics = reading.codebook();
    GazetteerFile names = reading.gazetteer();
    Talk talk = Talk.to(spec.commandLine().getErr());
    talk.step("reading files");
    Intake.Result taken = intake.read(given);
    List<Fault> faults = new ArrayList<>(names.faults());
    faults.addAll(taken.faults());
    talk.stepDone();
    faults.forEach(f -> talk.line(f.told()));
    talk.counts(taken.counts());
    if (taken.articles().isEmpty()) {
      return Exit.MATERIAL_AT_FAULT;
    }
    talk.step("reading " + Talk.articles(taken.articles().size()));
    Corpus corpus = new CorpusReader(topics, names.names()).read(taken.articles());
    talk.step("comparing what they say");
    Trace trace = new Tracer().trace(corpus, Duplicates.find(taken.articles()));
    RecordBook whole = RecordMaker.make(trace, ordinary -> header(taken, faults, ordinary));
    // One book for record and pages, so that neither tells what the other leaves out.
    RecordBook book = excerptsOnly ? Excerpts.of(whole) : whole;
    PageOptions options = new PageOptions(language, excerptsOnly, topics);
    folder.fill(empty -> {
      talk.step("writing the record");
      RecordWriter.write(book, empty);
      talk.step("writing the pages");
      new PageWriter().write(book, empty.resolve(PAGES), options);
    });
    talk.stepDone();
    talk.found(book);
    Path index = out.resolve(PAGES).resolve("index.html").toAbsolutePath().normalize();
    talk.line("pages: " + index);
    if (open && !Browser.open(index)) {
      talk.line("no browser could be called; open that file yourself");
    }
    return Exit.DONE;
  }

  private RecordHeader header(Intake.Result taken, List<Fault> faults, int ordinary) {
    SortedMap<String, String> settings = new TreeMap<>();
    settings.put("language", language.code());
    settings.put("excerptsOnly", Boolean.toString(excerptsOnly));
    reading.tell(settings);
    Intake.Counts counts = taken.counts();
    return new RecordHeader(
        RecordHeader.CURRENT_VERSION,
        "bayan " + Version.number(),
        settings,
        new RecordHeader.Counts(counts.read(), counts.kept(), counts.leftOut(), ordinary),
        Optional.empty(),
        faults.stream().map(FaultRow::of).toList());
  }
}
