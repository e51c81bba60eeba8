package org.bayan.app.pages;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.bayan.app.record.RecordBook;

/**
 * Writes the pages of a record: a folder of HTML that opens from disk.
 *
 * <p>The chosen language stands at the root, the other in a folder named after its code, and both
 * share {@code assets/}. The same record gives the same bytes. A page is made, written and let go,
 * so that what is held does not grow with their number.
 */
public final class PageWriter {
  private static final List<String> ASSETS =
      List.of("bayan.css", "bayan.js", "noto-naskh-arabic.woff2", "noto-naskh-arabic-OFL.txt");

  private final Templates templates = new Templates();

  /**
   * Writes the pages.
   *
   * @param book the record
   * @param folder where they go; it is made where it is missing, and what stands there under the
   *     same names is written over
   * @param options how they are to be
   * @throws IOException if the folder cannot be written
   */
  public void write(RecordBook book, Path folder, PageOptions options) throws IOException {
    copyAssets(Files.createDirectories(folder.resolve("assets")));
    Catalogue catalogue = new Catalogue(book);
    Addresses addresses = new Addresses();
    Texts texts = new Texts(book, options.excerptsOnly());
    ActorPages actors = new ActorPages(catalogue, addresses);
    FigurePages figures = new FigurePages(catalogue, addresses);
    CommitmentPages commitments = new CommitmentPages(catalogue, addresses);
    Places places = new Places(book);
    Function<PageLanguage, Pages> inLanguage =
        language -> {
          Messages messages = Messages.in(language);
          Dates dates = new Dates(messages);
          Desk desk =
              new Desk(
                  catalogue,
                  texts,
                  addresses,
                  actors,
                  figures,
                  commitments,
                  options.codebook(),
                  messages,
                  new BasisWords(language, dates),
                  dates);
          String under = language == options.language() ? "" : language.code() + "/";
          return new Pages(
              desk,
              places,
              under,
              (address, template, page) -> put(folder.resolve(under + address), template, page));
        };
    writeBeside(inLanguage.apply(options.language()), inLanguage.apply(options.language().other()));
  }

  /** Writes the pages of both languages at once: neither looks at what the other writes. */
  private static void writeBeside(Pages chosen, Pages other) throws IOException {
    try (ExecutorService hands = Executors.newFixedThreadPool(1)) {
      Future<?> beside =
          hands.submit(() -> {
            other.write();
            return true;
          });
      chosen.write();
      beside.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException unwritable -> throw unwritable;
        case RuntimeException wrong -> throw wrong;
        case Error wrong -> throw wrong;
        case null, default -> throw new IllegalStateException(failed);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the pages were not finished");
    }
  }

  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  private void put(Path file, String template, Map<String, Object> page) throws IOException {
    String html = templates.set(template, page);
    Path parent = file.getParent();
    if (parent != null && made.add(parent)) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, html);
  }

  private static void copyAssets(Path folder) throws IOException {
    for (String asset : ASSETS) {
      Files.write(folder.resolve(asset), Assets.bytes(asset));
    }
  }
}
