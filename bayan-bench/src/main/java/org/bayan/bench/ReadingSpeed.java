package org.bayan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.article.Article;
import org.bayan.ingest.Intake;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;

/**
 * How many articles a second of one core are taken in and read, and whether memory grows with their
 * number.
 *
 * <p>The articles of a JSON Lines file go through {@link Intake} and {@link CorpusReader} in
 * batches, each dropped when it is read. The first round warms the machine and is not counted. Time
 * is the processor time of the one thread that works, so that a busy machine counts little; the
 * caller sees to it that there is only one ({@code tools/measure-reading} does). The collector
 * works in a thread of its own while that one waits: a second figure counts its time too, by the
 * clock. Memory is what lives on the heap after a collection.
 */
public final class ReadingSpeed {
  private static final int BATCH = 500;
  private static final int ROWS = 4;
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
  private static final double MEBI = 1024.0 * 1024.0;

  private final CorpusReader reader = new CorpusReader(Codebook.standard());
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private final PrintStream out;

  ReadingSpeed(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param arguments a JSON Lines file of articles
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("wanted: one JSON Lines file of articles");
      System.exit(2);
    }
    new ReadingSpeed(System.out).measure(Path.of(arguments[0]));
  }

  /** Prints one row for each quarter of the file, and one for all of it. */
  void measure(Path file) throws IOException {
    Path folder = Files.createTempDirectory("reading-speed");
    List<Path> batches = cut(file, folder);
    try {
      batches.forEach(this::nanos);
      out.println(
          "| articles | taken in and read, a second of one core | collections counted too | live"
              + " heap |");
      out.println("|---|---|---|---|");
      long all = 0;
      long collecting = 0;
      int articles = 0;
      for (int row = 0; row < ROWS; row++) {
        List<Path> part =
            batches.subList(row * batches.size() / ROWS, (row + 1) * batches.size() / ROWS);
        for (Path batch : part) {
          long before = collectionMillis();
          all += nanos(batch);
          collecting += collectionMillis() - before;
          articles += size(batch);
        }
        System.gc();
        double heap = memory.getHeapMemoryUsage().getUsed() / MEBI;
        double seconds = all / NANOS;
        out.printf(
            Locale.ROOT,
            "| %,d | %,.0f | %,.0f | %,.0f MiB |%n",
            articles,
            articles / seconds,
            articles / (seconds + collecting / MILLIS),
            heap);
      }
    } finally {
      for (Path batch : batches) {
        Files.deleteIfExists(batch);
      }
      Files.deleteIfExists(folder);
    }
  }

  private long nanos(Path batch) {
    long before = threads.getCurrentThreadCpuTime();
    List<Article> articles = new Intake(Intake.Options.plain()).read(List.of(batch)).articles();
    reader.read(articles);
    return threads.getCurrentThreadCpuTime() - before;
  }

  private static long collectionMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private static int size(Path batch) throws IOException {
    return Files.readAllLines(batch).size();
  }

  /** Cuts a file into files of so many lines, which is no part of what is measured. */
  private static List<Path> cut(Path file, Path folder) throws IOException {
    List<Path> batches = new ArrayList<>();
    List<String> lines = new ArrayList<>(BATCH);
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        if (lines.size() == BATCH) {
          batches.add(written(lines, folder.resolve(batches.size() + ".jsonl")));
        }
      }
    }
    if (!lines.isEmpty()) {
      batches.add(written(lines, folder.resolve(batches.size() + ".jsonl")));
    }
    return batches;
  }

  private static Path written(List<String> lines, Path file) throws IOException {
    Files.write(file, lines);
    lines.clear();
    return file;
  }
}
