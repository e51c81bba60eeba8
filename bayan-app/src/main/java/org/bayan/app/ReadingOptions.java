package org.bayan.app;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.GazetteerFile;
import org.bayan.ingest.Intake;
import org.bayan.ingest.Metadata;
import org.bayan.reading.name.KnownName;
import org.bayan.reading.topic.Codebook;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every command that reads articles may be told of them. */
final class ReadingOptions {
  @Option(
      names = "--metadata",
      paramLabel = "FILE.csv",
      description = {
        "What you know and the texts do not say: a column article, and any of published, outlet, "
            + "title, author, url, occasion. It outranks what is inferred."
      })
  private Optional<Path> metadata = Optional.empty();

  @Option(
      names = "--codebook",
      paramLabel = "NAME|FILE",
      description =
          "The topics to code declarations with: the name of a codebook that is shipped ("
              + "${COMPLETION-CANDIDATES}), or a file; ${DEFAULT-VALUE} by default.",
      completionCandidates = Codebooks.Names.class,
      defaultValue = Codebook.DEFAULT)
  private String codebook = Codebook.DEFAULT;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "Names that you want found: a table with columns kind and arabic, and any of english, "
            + "forms, wikidata. They win over Bayan's own; may be given more than once."
      })
  private List<Path> gazetteers = List.of();

  @Option(
      names = "--timezone",
      paramLabel = "ZONE",
      description =
          "The zone of times that name none, such as Asia/Amman; ${DEFAULT-VALUE} by default.",
      converter = ZoneName.class,
      defaultValue = "UTC")
  private ZoneId zone = ZoneId.of("UTC");

  /** Reads a zone by its name. */
  static final class ZoneName implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String name) {
      try {
        return ZoneId.of(name);
      } catch (DateTimeException unknown) {
        throw new TypeConversionException(
            "no zone is called '" + name + "'; name one such as Asia/Amman, UTC or +03:00");
      }
    }
  }

  /** Returns what takes the articles in. */
  Intake intake() throws BayanException {
    Optional<Metadata> known =
        metadata.isPresent() ? Optional.of(Metadata.read(metadata.get(), zone)) : Optional.empty();
    return new Intake(new Intake.Options(zone, known));
  }

  /** Returns the codebook that the user named. */
  Codebook codebook() throws BayanException {
    return Codebooks.named(codebook);
  }

  /** Returns the names that the user knows, those of the first file first. */
  GazetteerFile gazetteer() throws BayanException {
    List<KnownName> names = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Path file : gazetteers) {
      GazetteerFile read = GazetteerFile.read(file);
      names.addAll(read.names());
      faults.addAll(read.faults());
    }
    return new GazetteerFile(names, faults);
  }

  /** Writes down what was chosen, as {@code record.json} has it. */
  void tell(SortedMap<String, String> settings) {
    settings.put("timezone", zone.getId());
    settings.put("metadata", metadata.map(p -> p.getFileName().toString()).orElse("none"));
    settings.put(
        "gazetteer",
        gazetteers.isEmpty()
            ? "none"
            : gazetteers.stream()
                .map(p -> p.getFileName().toString())
                .collect(Collectors.joining(", ")));
    settings.put("codebook", Codebooks.told(codebook));
  }
}
