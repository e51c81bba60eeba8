package org.bayan.app;

import java.io.PrintWriter;
import java.util.Map;
import org.bayan.app.record.RecordBook;
import org.bayan.ingest.Intake;

/**
 * What is said on the standard error: faults, progress, numbers.
 *
 * @param to the stream
 * @param changing whether a step is told in one line that changes
 */
record Talk(PrintWriter to, boolean changing) {
  /** Back to the start of the line, and clear it. */
  private static final String AFRESH = "\r\u001b[2K";

  /** Set by the command bayan where the standard error is a terminal that can clear a line. */
  private static final String TERMINAL = "bayan.terminal";

  /** Talks to a stream; in a line that changes where that is the user's terminal. */
  static Talk to(PrintWriter stream) {
    return new Talk(stream, Boolean.getBoolean(TERMINAL));
  }

  /** Says what begins now: on a terminal over what was said before, elsewhere on its own line. */
  void step(String doing) {
    if (changing) {
      to.print(AFRESH + doing + " …");
      to.flush();
    } else {
      to.println(doing + " …");
    }
  }

  /** Clears the line that changes, where there is one. */
  void stepDone() {
    if (changing) {
      to.print(AFRESH);
      to.flush();
    }
  }

  /** Returns how many articles, in words. */
  static String articles(int number) {
    return number == 1 ? "1 article" : number + " articles";
  }

  void line(String line) {
    to.println(line);
  }

  void counts(Intake.Counts counts) {
    to.println(
        "read "
            + counts.read()
            + ", kept "
            + counts.kept()
            + ", left out "
            + (counts.read() - counts.kept()));
    for (Map.Entry<String, Integer> reason : counts.leftOut().entrySet()) {
      to.println("  " + reason.getValue() + " " + reason.getKey());
    }
  }

  void found(RecordBook book) {
    int news = book.header().counts().ordinaryNews();
    to.println(
        book.series().size()
            + " series, "
            + book.occasions().size()
            + " occasions, "
            + book.formulas().size()
            + " formulas, "
            + book.commitments().size()
            + " commitments; "
            + articles(news)
            + (news == 1 ? " reports no meeting" : " report no meeting"));
  }
}
