package org.bayan.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.fault.Fault;
import org.bayan.ingest.TextShelf;
import org.bayan.reuse.passage.SharedPassages;

/** Every limit that comparing texts can meet, and what a filter cannot tell for want of facts. */
final class ReuseFaults {
  private static final String WHERE = "the corpus";

  private ReuseFaults() {}

  /** Returns what keeps a filter from deciding about some texts. */
  static List<Fault> of(PairFilter filter, TextShelf shelf) {
    List<Fault> faults = new ArrayList<>();
    IntStream texts = IntStream.range(0, shelf.size());
    if (filter.window().isPresent()) {
      long undated = texts.filter(t -> shelf.published(t).isEmpty()).count();
      if (undated > 0) {
        faults.add(undated(undated));
      }
    }
    if (filter.apart().contains(PairFilter.Within.OUTLET)) {
      IntStream all = IntStream.range(0, shelf.size());
      long nobodys = all.filter(t -> shelf.outlet(t).isEmpty()).count();
      if (nobodys > 0) {
        faults.add(withoutOutlet(nobodys));
      }
    }
    return faults;
  }

  /** Returns the limits that comparing met. */
  static List<Fault> of(SharedPassages shared) {
    List<Fault> faults = new ArrayList<>();
    if (shared.untold() > 0) {
      faults.add(tooManyCopies(shared.untold()));
    }
    if (shared.thinned() > 0) {
      faults.add(tooCommon(shared.thinned()));
    }
    return faults;
  }

  private static Fault undated(long texts) {
    return new Fault(
        "text-without-date",
        WHERE,
        count(texts, "text has", "texts have") + " no day of issue that --window could go by",
        "\"published\" in JSON Lines, or a page that says when it was issued",
        "give the dates, or leave --window out; these texts were compared with none");
  }

  private static Fault withoutOutlet(long texts) {
    return new Fault(
        "text-without-outlet",
        WHERE,
        count(texts, "text names", "texts name") + " no outlet that --not-within could go by",
        "\"outlet\" in JSON Lines, or a page that says who printed it",
        "give the outlets; these texts were compared with all others");
  }

  private static Fault tooManyCopies(long pairs) {
    return new Fault(
        "copies-too-many",
        WHERE,
        count(pairs, "pair", "pairs") + " of texts with the very words of others would be told",
        "at most some fifty texts with the same words",
        "leave copies out of the corpus; of large sets of copies each is told beside the first only");
  }

  private static Fault tooCommon(long runs) {
    return new Fault(
        "words-too-common",
        WHERE,
        count(runs, "run of words stands", "runs of words stand")
            + " in too many texts to lay each beside each",
        "words that fewer texts share",
        "nothing to mend; each such place was laid beside the nearest others, by name");
  }

  static Fault tooLong(int pairs) {
    return new Fault(
        "passage-too-long",
        WHERE,
        count(pairs, "pair", "pairs") + " of passages are too long to be laid word beside word",
        "two passages of some 200,000 words together",
        "cut such texts into parts; the passages are told, \"changes\" is empty");
  }

  private static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
