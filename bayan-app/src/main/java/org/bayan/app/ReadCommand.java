package org.bayan.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.bayan.app.pages.ArticleSheet;
import org.bayan.app.pages.PageLanguage;
import org.bayan.app.pages.PageOptions;
import org.bayan.app.record.FaultRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.RecordHeader;
import org.bayan.app.record.RecordMaker;
import org.bayan.app.record.RecordText;
import org.bayan.app.terminal.Paper;
import org.bayan.article.Article;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.Intake;
import org.bayan.reading.Corpus;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;
import org.bayan.series.Trace;
import org.bayan.series.Tracer;
import org.bayan.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code bayan read}: one article in, what was understood of it out. */
@Command(
    name = "read",
    description = {
      "Shows one article as it was understood: what is article and what is page, who declares what, "
          + "and each date, figure, reference and actor with its value.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bayan read report.html",
      "  bayan read report.html --html report-as-read.html --open",
      "  bayan read press.jsonl --item 17",
      "  curl -s https://example.org/report.html | bayan read -",
      "  bayan read report.txt --json | jq '.declarations[].act'"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong, or the file has several articles and none was chosen",
      "65:nothing could be read, or the page may not be written"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final String COLUMNS = "COLUMNS";
  private static final int USUAL_COLUMNS = 80;
  private static final int ITEMS_LISTED = 10;
  private static final int TITLE_SHOWN = 60;

  /** Told of every row of a table for a whole corpus, of which one article is looked at. */
  private static final String ROW_OF_ANOTHER = "metadata-article-unknown";

  /** Set by picocli before the command runs. */
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "The article, in any form that bayan trace reads; - is the standard input.")
  private Path file = Path.of("");

  @Option(
      names = "--item",
      paramLabel = "ID",
      description =
          "Which article, where the file has several: its id, or what stands after # in it.")
  private Optional<String> item = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "PAGE",
      description = "Writes a page that needs no other file, rather than lines for the terminal.")
  private Optional<Path> html = Optional.empty();

  @Option(names = "--open", description = "Opens the page that --html wrote in the browser.")
  private boolean open;

  @Option(names = "--force", description = "Writes over PAGE even if no bayan read wrote it.")
  private boolean force;

  @Option(names = "--json", description = "Prints the rows that the record would have of it.")
  private boolean json;

  @Option(
      names = {"--language", "--lang"},
      paramLabel = "ar|en",
      description =
          "The language around the text; by default en on the terminal and ar on the page.",
      converter = TraceCommand.LanguageCode.class)
  private Optional<PageLanguage> language = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description =
          "Whether to colour; auto, the default, colours on a terminal unless NO_COLOR is set.",
      converter = ColourWord.class,
      defaultValue = "auto")
  private Colours colours = Colours.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide lines may be; by default as wide as the terminal, or 80.")
  private Optional<Integer> width = Optional.empty();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  /** Reads when to colour. */
  static final class ColourWord implements ITypeConverter<Colours> {
    @Override
    public Colours convert(String word) {
      for (Colours colours : Colours.values()) {
        if (colours.name().toLowerCase(Locale.ROOT).equals(word)) {
          return colours;
        }
      }
      throw new TypeConversionException("colours are auto, always or never, not " + word);
    }
  }

  @Override
  public Integer call() throws BayanException, IOException {
    int columns = columns();
    Optional<SheetFile> page = Optional.empty();
    if (html.isPresent()) {
      page = Optional.of(SheetFile.at(html.get(), file, force));
    }
    Intake intake = reading.intake();
    Codebook topics = reading.codebook();
    Intake.Result taken = taken(intake);
    List<Fault> faults = faults(taken.faults());
    if (taken.articles().isEmpty()) {
      return Exit.MATERIAL_AT_FAULT;
    }
    Optional<Article> article = chosen(taken.articles());
    if (article.isEmpty()) {
      return Exit.WRONG_LINE;
    }
    RecordBook book = book(article.get(), topics, faults);
    show(book, topics, columns, page);
    return Exit.DONE;
  }

  private Intake.Result taken(Intake intake) throws IOException {
    if (!file.toString().equals(STANDARD_INPUT)) {
      return intake.read(List.of(file));
    }
    try (StandardInput kept = StandardInput.keep(System.in)) {
      return intake.read(List.of(kept.file()));
    }
  }

  /** Tells what was wrong, but not of rows of the metadata that mean other articles. */
  private List<Fault> faults(List<Fault> met) {
    PrintWriter err = spec.commandLine().getErr();
    List<Fault> told = met.stream().filter(f -> !f.name().equals(ROW_OF_ANOTHER)).toList();
    told.forEach(fault -> err.println(fault.told()));
    if (told.size() < met.size()) {
      err.println((met.size() - told.size()) + " rows of the metadata name no article in " + file);
    }
    return told;
  }

  private Optional<Article> chosen(List<Article> articles) {
    List<Article> fitting =
        item.isEmpty()
            ? articles
            : articles.stream().filter(article -> isNamed(article, item.get())).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.getFirst());
    }
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        fitting.isEmpty()
            ? "no article in " + file + " is called " + item.orElse("") + "; it has:"
            : file + " has " + Talk.articles(fitting.size()) + "; choose one with --item:");
    List<Article> listed = fitting.isEmpty() ? articles : fitting;
    listed.stream().limit(ITEMS_LISTED).forEach(article -> err.println("  " + line(article)));
    if (listed.size() > ITEMS_LISTED) {
      err.println("  and " + (listed.size() - ITEMS_LISTED) + " more");
    }
    return Optional.empty();
  }

  private static boolean isNamed(Article article, String name) {
    return article.id().equals(name) || article.id().endsWith("#" + name);
  }

  private static String line(Article article) {
    String title = article.title().orElse("").strip();
    int most = Math.min(title.length(), TITLE_SHOWN);
    String cut = title.substring(0, most) + (most < title.length() ? "…" : "");
    return Visible.of(article.id() + (title.isEmpty() ? "" : "  \u2068" + cut + "\u2069"));
  }

  private RecordBook book(Article article, Codebook topics, List<Fault> faults) {
    Corpus corpus = new CorpusReader(topics).read(List.of(article));
    Trace whole = new Tracer().trace(corpus, java.util.Map.of());
    // What returns, and what becomes of a promise, is told over several articles.
    Trace alone =
        new Trace(
            whole.corpus(),
            whole.actors(),
            List.of(),
            List.of(),
            whole.series(),
            List.of(),
            whole.sameAs());
    SortedMap<String, String> settings = new TreeMap<>();
    reading.tell(settings);
    return RecordMaker.make(
        alone,
        ordinary ->
            new RecordHeader(
                RecordHeader.CURRENT_VERSION,
                "bayan " + Version.number(),
                settings,
                new RecordHeader.Counts(1, 1, new TreeMap<>(), ordinary),
                Optional.empty(),
                faults.stream().map(FaultRow::of).toList()));
  }

  private void show(RecordBook book, Codebook topics, int columns, Optional<SheetFile> page)
      throws BayanException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(RecordText.of(book));
      out.flush();
    }
    if (page.isPresent()) {
      PageOptions options = new PageOptions(language.orElse(PageLanguage.ARABIC), false, topics);
      page.get().write(new ArticleSheet(book, options).html());
      spec.commandLine().getErr().println("page: " + page.get().path());
      if (open && !Browser.open(page.get().path())) {
        spec.commandLine().getErr().println("no browser could be called; open that file yourself");
      }
    } else if (!json) {
      PageOptions options = new PageOptions(language.orElse(PageLanguage.ENGLISH), false, topics);
      boolean coloured = colours.on(System.getenv());
      new ArticleSheet(book, options).lines(columns, coloured).forEach(out::println);
      out.flush();
    }
  }

  private int columns() {
    int columns =
        width.orElseGet(() -> columnsOfTerminal(System.getenv().getOrDefault(COLUMNS, "")));
    if (columns < Paper.NARROWEST) {
      throw new ParameterException(
          spec.commandLine(), "a line has " + Paper.NARROWEST + " columns or more, not " + columns);
    }
    return columns;
  }

  private static int columnsOfTerminal(String told) {
    int columns = told.matches("[0-9]{1,4}") ? Integer.parseInt(told) : USUAL_COLUMNS;
    return Math.max(Paper.NARROWEST, columns);
  }
}
