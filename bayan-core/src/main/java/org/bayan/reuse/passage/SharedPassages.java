package org.bayan.reuse.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.bayan.text.Span;

/**
 * What texts share.
 *
 * @param texts the texts; where two collections were compared, the second's behind the first's
 * @param list the passages: by the name of the first text, then by place there, then by the second
 * @param copies how many texts have the very words of another of their collection
 * @param untold how many pairs of copies are not in the list, since there are too many
 * @param thinned how many runs of words stand in so many texts that each was only laid beside its
 *     nearest few
 */
public record SharedPassages(
    Texts texts, List<SharedPassage> list, int copies, long untold, long thinned) {
  public SharedPassages {
    list = List.copyOf(list);
  }

  static SharedPassages none(Texts texts) {
    return new SharedPassages(texts, List.of(), 0, 0, 0);
  }

  /**
   * Puts findings into print.
   *
   * @param search what was compared
   * @param demand how much scripture must show
   * @param found what was found, in any order
   * @param thinned how many runs were thinned out
   * @param crew the hands
   */
  static SharedPassages of(
      Search search, Demand demand, List<Finding> found, long thinned, Crew crew) {
    Copies copies = Copies.of(search);
    List<Finding> all = copies.withCopies(found);
    all.sort(ORDER);
    SetWords set = new SetWords();
    SharedPassage[] passages = new SharedPassage[all.size()];
    forEachAt(
        all,
        crew,
        at -> {
          Printed printed = new Printed(search, all.get(at));
          set.learn(printed.printA, printed.a);
          set.learn(printed.printB, printed.b);
          passages[at] = printed.passage(all.get(at).setPhrase());
        });
    if (!set.isEmpty()) {
      forEachAt(
          all,
          crew,
          at -> {
            Printed printed = new Printed(search, all.get(at));
            if (set.areSet(printed.printA, printed.a, printed.printB, printed.b)) {
              passages[at] = printed.passage(true);
            }
          });
    }
    List<SharedPassage> kept = new ArrayList<>();
    for (int at = 0; at < passages.length; at++) {
      if (!passages[at].common()
          || all.get(at).setPhrase()
          || demand.isMetByScripture(all.get(at))) {
        kept.add(passages[at]);
      }
    }
    return new SharedPassages(search.texts(), kept, copies.count(), copies.untold(), thinned);
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::textA)
          .thenComparingInt(f -> f.box().a())
          .thenComparingInt(f -> f.box().endA())
          .thenComparingInt(Finding::textB)
          .thenComparingInt(f -> f.box().b())
          .thenComparingInt(f -> f.box().endB());

  private static void forEachAt(List<Finding> found, Crew crew, IntConsumer deed) {
    AtomicInteger next = new AtomicInteger();
    crew.all(hand -> {
      for (int at = next.getAndIncrement(); at < found.size(); at = next.getAndIncrement()) {
        deed.accept(at);
      }
      return hand;
    });
  }

  /** A finding with its words as printed. */
  private static final class Printed {
    private final Search search;
    private final Finding finding;
    private final String printA;
    private final String printB;
    private final PrintedWords a;
    private final PrintedWords b;

    Printed(Search search, Finding finding) {
      this.search = search;
      this.finding = finding;
      Box box = finding.box();
      printA = search.texts().words(search.number(finding.textA()));
      printB = search.texts().words(search.number(finding.textB()));
      a = search.store().printed(printA, finding.textA(), box.a(), box.endA());
      b = search.store().printed(printB, finding.textB(), box.b(), box.endB());
    }

    SharedPassage passage(boolean common) {
      Span spanA = a.span();
      Span spanB = b.span();
      return new SharedPassage(
          search.number(finding.textA()),
          spanA,
          search.number(finding.textB()),
          spanB,
          finding.inOrder(),
          finding.ratio(),
          finding.evidence(),
          common,
          a.hasWordsOf(b));
    }
  }
}
