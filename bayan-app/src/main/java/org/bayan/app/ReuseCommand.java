package org.bayan.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.app.record.FaultRow;
import org.bayan.app.record.OutputFolder;
import org.bayan.app.record.RecordHeader;
import org.bayan.app.record.RecordWriter;
import org.bayan.app.record.ReuseRows;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.Intake;
import org.bayan.ingest.TextIntake;
import org.bayan.ingest.TextShelf;
import org.bayan.reuse.passage.PassageFinder;
import org.bayan.reuse.passage.SharedPassage;
import org.bayan.reuse.passage.SharedPassages;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code bayan reuse}: texts in, the passages that they share out. */
@Command(
    name = "reuse",
    description = {
      "Finds the passages that texts share, from pasted to paraphrased: each text beside each other,"
          + " or what texts have from sources.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bayan reuse press/ --out shared",
      "  bayan reuse thesis.txt --against library/ --out shared",
      "  bayan reuse press.jsonl --out shared --not-within outlet --window 30d",
      "  bayan reuse books.jsonl --out shared --not-within document --common drop"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; what was left out is told and counted",
      "1:nothing found",
      "2:the command line is wrong",
      "65:nothing could be read, or the output folder may not be written"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReuseCommand implements Callable<Integer> {
  /** Set by picocli before the command runs. */
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description = {
        "Texts: .txt, .jsonl (a text a line, with any of id, outlet and published), .html, .pdf, "
            + ".docx, feeds, web archives, zips and .gz of these, or folders of them."
      })
  private List<Path> given = List.of();

  @Option(
      names = "--against",
      arity = "1..*",
      paramLabel = "SOURCES",
      description = {
        "Texts to look for in the others. They are not compared with each other, nor are the others."
      })
  private List<Path> sources = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where alignments.jsonl and record.json go.")
  private Path out = Path.of("");

  @Option(
      names = "--not-within",
      split = ",",
      paramLabel = "outlet|document",
      description = {
        "Leaves out what two texts of one outlet share, or two parts of one document: texts whose "
            + "identifiers are alike up to #."
      },
      converter = WithinName.class)
  private List<PairFilter.Within> apart = List.of();

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = {
        "Compares texts issued at most so far apart, such as 30d or 4w. Those without a date are "
            + "compared with none, and counted."
      },
      converter = DayCount.class)
  private Optional<Integer> window = Optional.empty();

  @Option(
      names = "--common",
      paramLabel = "keep|drop",
      description = {
        "Keeps or drops scripture and set phrases, which tell of no source; kept by default, and "
            + "marked."
      },
      converter = KeepOrDrop.class)
  private Common common = Common.KEEP;

  @Option(
      names = "--timezone",
      paramLabel = "ZONE",
      description =
          "The zone of times that name none, such as Asia/Amman; ${DEFAULT-VALUE} by default.",
      converter = ReadingOptions.ZoneName.class,
      defaultValue = "UTC")
  private ZoneId zone = ZoneId.of("UTC");

  @Option(names = "--force", description = "Writes into DIR even if it is no record of Bayan's.")
  private boolean force;

  /** Reads what two texts must not have in common. */
  static final class WithinName implements ITypeConverter<PairFilter.Within> {
    @Override
    public PairFilter.Within convert(String name) {
      for (PairFilter.Within within : PairFilter.Within.values()) {
        if (lower(within).equals(name)) {
          return within;
        }
      }
      throw new TypeConversionException("'" + name + "' is neither outlet nor document");
    }
  }

  /** Reads a number of days. */
  static final class DayCount implements ITypeConverter<Integer> {
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,5})([dw])");
    private static final int WEEK = 7;

    @Override
    public Integer convert(String span) {
      Matcher days = DAYS.matcher(span);
      if (!days.matches()) {
        throw new TypeConversionException(
            "'" + span + "' is no number of days or weeks; write it as 30d or 4w");
      }
      return Integer.parseInt(days.group(1)) * (days.group(2).equals("w") ? WEEK : 1);
    }
  }

  /** What becomes of passages that tell of no source. */
  enum Common {
    KEEP,
    DROP
  }

  /** Reads what becomes of them; no boolean, since picocli gives those no word. */
  static final class KeepOrDrop implements ITypeConverter<Common> {
    @Override
    public Common convert(String word) {
      for (Common fate : Common.values()) {
        if (lower(fate).equals(word)) {
          return fate;
        }
      }
      throw new TypeConversionException("'" + word + "' is neither keep nor drop");
    }
  }

  @Override
  public Integer call() throws BayanException {
    OutputFolder folder = OutputFolder.at(out, force);
    Talk talk = Talk.to(spec.commandLine().getErr());
    try (TextShelf shelf = new TextShelf()) {
      return compare(shelf, folder, talk);
    }
  }

  private int compare(TextShelf shelf, OutputFolder folder, Talk talk) throws BayanException {
    PairFilter filter = filter();
    Taken taken = take(shelf, talk);
    List<Fault> faults = new ArrayList<>(taken.faults());
    faults.addAll(ReuseFaults.of(filter, shelf));
    faults.forEach(f -> talk.line(f.told()));
    talk.counts(taken.counts());
    if (taken.texts() == 0 || !sources.isEmpty() && taken.texts() == shelf.size()) {
      return Exit.MATERIAL_AT_FAULT;
    }
    talk.step("comparing " + what(taken.texts(), shelf.size() - taken.texts()));
    SharedPassages shared = find(new ShelfTexts(shelf, filter), taken.texts());
    List<Fault> limits = new ArrayList<>(ReuseFaults.of(shared));
    List<SharedPassage> told =
        common == Common.KEEP
            ? shared.list()
            : shared.list().stream().filter(p -> !p.common()).toList();
    folder.fill(empty -> {
      talk.step("laying " + pairs(told.size()) + " word beside word");
      ReuseRows rows = new ReuseRows(shared.texts(), told);
      RecordWriter.writeAlignments(
          rows.rows(),
          () -> {
            if (rows.tooLong() > 0) {
              limits.add(ReuseFaults.tooLong(rows.tooLong()));
            }
            faults.addAll(limits);
            return header(taken.counts(), faults);
          },
          empty);
    });
    talk.stepDone();
    limits.forEach(f -> talk.line(f.told()));
    talk.line(found(shared, told.size()));
    return told.isEmpty() ? Exit.NOTHING_FOUND : Exit.DONE;
  }

  private PairFilter filter() {
    Set<PairFilter.Within> within = EnumSet.noneOf(PairFilter.Within.class);
    within.addAll(apart);
    return new PairFilter(within, window.map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  /**
   * What was taken in.
   *
   * @param texts how many texts there are; the sources stand behind them
   * @param faults what was wrong
   * @param counts what was met, of both
   */
  private record Taken(int texts, List<Fault> faults, Intake.Counts counts) {}

  private Taken take(TextShelf shelf, Talk talk) {
    talk.step("reading files");
    TextIntake intake = new TextIntake(zone, shelf);
    TextIntake.Result ofTexts = intake.read(given);
    int texts = shelf.size();
    TextIntake.Result ofSources = intake.read(sources);
    shelf.full();
    talk.stepDone();
    List<Fault> faults = new ArrayList<>(ofTexts.faults());
    faults.addAll(ofSources.faults());
    return new Taken(texts, faults, ofTexts.counts().and(ofSources.counts()));
  }

  private SharedPassages find(ShelfTexts texts, int first) {
    PassageFinder finder = new PassageFinder(Runtime.getRuntime().availableProcessors());
    return sources.isEmpty() ? finder.among(texts) : finder.against(texts, first);
  }

  private RecordHeader header(Intake.Counts counts, List<Fault> faults) {
    SortedMap<String, String> settings = new TreeMap<>();
    settings.put("command", "reuse");
    settings.put("against", sources.isEmpty() ? "each other" : "sources");
    settings.put("common", lower(common));
    settings.put("timezone", zone.getId());
    if (!apart.isEmpty()) {
      settings.put(
          "notWithin",
          apart.stream()
              .map(ReuseCommand::lower)
              .distinct()
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    window.ifPresent(days -> settings.put("window", days + "d"));
    return new RecordHeader(
        RecordHeader.CURRENT_VERSION,
        "bayan " + Version.number(),
        settings,
        new RecordHeader.Counts(counts.read(), counts.kept(), counts.leftOut(), 0),
        Optional.empty(),
        faults.stream().map(FaultRow::of).toList());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String what(int texts, int sources) {
    String those = texts == 1 ? "1 text" : texts + " texts";
    return sources == 0
        ? those
        : those + " with " + (sources == 1 ? "1 source" : sources + " sources");
  }

  private static String pairs(int number) {
    return number == 1 ? "1 pair of passages" : number + " pairs of passages";
  }

  private static String found(SharedPassages shared, int told) {
    long marked = shared.list().stream().filter(SharedPassage::common).count();
    int dropped = shared.list().size() - told;
    return pairs(told)
        + " shared, "
        + (dropped > 0 ? dropped + " common ones dropped" : marked + " of them common")
        + "; "
        + (shared.copies() == 1 ? "1 text has" : shared.copies() + " texts have")
        + " the very words of another";
  }
}
