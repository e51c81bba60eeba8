package org.bayan.ingest;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.fault.Fault;

/**
 * Takes files and folders in for their words alone: no headline, dateline or author is looked for
 * in a plain text. For comparing many texts; {@link Intake} is for reading them.
 *
 * <p>Identifiers, positions, faults and counts are those of {@link Intake}. What a page has around
 * its article is blanked, so that the menus of two pages are no reuse; no position moves.
 */
public final class TextIntake {
  /** The most bytes that a plain text, or a line of JSON, may have: some ten million words. */
  private static final int MOST_BYTES = 128_000_000;

  private final ZoneId zone;
  private final TextShelf shelf;

  /**
   * Begins.
   *
   * @param zone where a time is that names no zone
   * @param shelf what is filled
   */
  public TextIntake(ZoneId zone, TextShelf shelf) {
    this.zone = Objects.requireNonNull(zone, "zone");
    this.shelf = Objects.requireNonNull(shelf, "shelf");
  }

  /**
   * What came of taking material in.
   *
   * @param faults what was wrong, in the order met
   * @param counts how many were read, kept and left out
   */
  public record Result(List<Fault> faults, Intake.Counts counts) {
    public Result {
      faults = List.copyOf(faults);
      Objects.requireNonNull(counts, "counts");
    }
  }

  /**
   * Puts the texts of all that is given behind those on the shelf.
   *
   * @param given files and folders, in the order that the user gave them
   */
  public Result read(List<Path> given) {
    Tally tally = new Tally();
    List<Walk.Found> found = new Walk(tally).over(given);
    Ids ids = Ids.of(given, found);
    ArticleFiles files = new ArticleFiles(zone, tally);
    Receiver receiver = new ToShelf(shelf);
    for (Walk.Found file : found) {
      files.read(file, ids.of(file), receiver);
    }
    return new Result(tally.faults(), tally.counts());
  }

  /** Puts what is read on a shelf. */
  private record ToShelf(TextShelf shelf) implements Receiver {
    @Override
    public void plain(PlainText text) {
      shelf.put(text.id(), text.given().outlet(), text.given().published(), text.print());
    }

    @Override
    public int mostBytes() {
      return MOST_BYTES;
    }

    @Override
    public void accept(Article article) {
      shelf.put(article.id(), article.outlet(), article.published(), withoutResidue(article));
    }

    private static String withoutResidue(Article article) {
      StringBuilder text = new StringBuilder(article.text());
      for (Block block : article.blocks()) {
        if (block.kind() == Block.Kind.BOILERPLATE) {
          for (int at = block.span().begin(); at < block.span().end(); at++) {
            blank(text, at);
          }
        }
      }
      return text.toString();
    }

    /** Half a surrogate pair stays, or the code points behind it would be counted anew. */
    private static void blank(StringBuilder text, int at) {
      if (!Character.isSurrogate(text.charAt(at)) && text.charAt(at) != '\n') {
        text.setCharAt(at, ' ');
      }
    }
  }
}
