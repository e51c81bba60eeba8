package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Lays out one text: first what is surely residue, then the headline, the dateline, what stands
 * between them and the body, and last what stands at the ends of lines.
 */
final class Layouter {
  private static final int LONGEST_CAPTION = 10;
  private static final int LONGEST_LISTED = 25;
  private static final int LONGEST_NAME = 5;
  private static final int FRONT = 8;
  private static final double MOST_CLOSED = 0.6;

  private final Tokens tokens;
  private final String text;
  private final List<Line> lines;
  private final Optional<String> givenTitle;
  private final Block.@Nullable Kind[] kinds;
  private final List<Dateline> datelines = new ArrayList<>();
  private final List<Dateline> endings = new ArrayList<>();
  private final List<Block> inline = new ArrayList<>();
  private final List<String> author;
  private Optional<String> title;
  private Optional<Headline.Tail> tail = Optional.empty();

  Layouter(
      Tokens tokens, List<Line> lines, Optional<String> givenTitle, Optional<String> givenAuthor) {
    this(tokens, lines, givenTitle, givenAuthor, new Block.Kind[lines.size()]);
  }

  /**
   * Begins to lay out a text.
   *
   * @param tokens the text, cut into tokens
   * @param lines its lines
   * @param givenTitle the headline, where the source gives it apart
   * @param givenAuthor the writer or dateline, where the source gives it apart
   * @param kinds what is known of each line already, null where nothing is
   */
  Layouter(
      Tokens tokens,
      List<Line> lines,
      Optional<String> givenTitle,
      Optional<String> givenAuthor,
      Block.@Nullable Kind[] kinds) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.lines = lines;
    this.givenTitle = givenTitle;
    this.title = givenTitle;
    this.author = givenAuthor.map(Author::plain).map(DatelineParts::words).orElse(List.of());
    this.kinds = kinds;
  }

  Layout layout() {
    markResidue();
    markHead();
    if (givenTitle.isEmpty()) {
      new Menus(lines, kinds).mark();
    }
    markTitle();
    markDatelines();
    new Captions(lines, kinds).mark(title.isPresent());
    markEnd();
    keepSomeBody();
    List<Block> blocks = blocks();
    return new Layout(
        blocks,
        title,
        outlet(blocks),
        firstOf(Dateline::byline).or(() -> Endings.byline(endings)),
        firstOf(Dateline::credit).or(() -> Endings.credit(endings, residue(blocks))),
        firstOf(Dateline::place),
        published());
  }

  /** Who printed it: where nobody else is named, the agency that the dateline gives. */
  private Optional<String> outlet(List<Block> blocks) {
    return firstOf(Dateline::outlet)
        .or(() -> tail.map(Headline.Tail::outlet))
        .or(() -> Outlets.named(residue(blocks)))
        .or(this::loneAgency);
  }

  private Optional<String> loneAgency() {
    List<Dateline> credited = datelines.stream().filter(d -> d.credit().isPresent()).toList();
    boolean one = credited.stream().flatMap(d -> d.credit().stream()).distinct().count() == 1;
    return one && credited.stream().allMatch(Dateline::alone)
        ? credited.getFirst().credit()
        : Optional.empty();
  }

  /** The date that is said to be of issue, else the first, else one under the text. */
  private Optional<PartialDate> published() {
    return datelines.stream()
        .filter(Dateline::issued)
        .flatMap(d -> d.published().stream())
        .findFirst()
        .or(() -> firstOf(Dateline::published))
        .map(this::toTheMinute)
        .or(() -> Endings.published(endings));
  }

  /** A day that another dateline tells to the minute is told so. */
  private PartialDate toTheMinute(PartialDate first) {
    return datelines.stream()
        .flatMap(d -> d.published().stream())
        .filter(d -> d.precision() == PartialDate.Precision.MINUTE)
        .filter(d -> first.day().isPresent() && d.day().equals(first.day()))
        .findFirst()
        .orElse(first);
  }

  private <T> Optional<T> firstOf(Function<Dateline, Optional<T>> part) {
    return datelines.stream().flatMap(d -> part.apply(d).stream()).findFirst();
  }

  private void markResidue() {
    boolean listed = false;
    int wordsBefore = 0;
    int words = lines.stream().mapToInt(Line::size).sum();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (kinds[i] != null) {
        continue;
      }
      boolean laterPart = wordsBefore >= (1 - MOST_CLOSED) * words && wordsBefore > 0;
      if (Residue.closes(line) && laterPart) {
        for (int k = i; k < lines.size(); k++) {
          kinds[k] = Block.Kind.BOILERPLATE;
        }
        return;
      }
      boolean like = listed && line.size() <= LONGEST_LISTED && !line.endsWithStop();
      if (Residue.isHead(line) && i > 0) {
        kinds[i] = Block.Kind.BOILERPLATE;
        listed = laterPart;
      } else if (wordsBefore < LONGEST_LISTED && Press.isAgency(line.words())) {
        listed = false;
      } else if (like || Residue.is(line)) {
        kinds[i] = Block.Kind.BOILERPLATE;
      } else {
        listed = false;
        wordsBefore += line.size();
      }
    }
  }

  /** Who answers for the paper, and the issuer and kind of a text that has no headline. */
  private void markHead() {
    for (int i = 0; i < lines.size() && !Headline.isParagraph(lines.get(i)); i++) {
      boolean named =
          i > 0
              && Headline.isMastheadOnly(lines.get(i - 1))
              && lines.get(i).size() <= LONGEST_NAME
              && !lines.get(i - 1).blankAfter();
      if (kinds[i] == null && (Headline.isMasthead(lines.get(i)) || named)) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
    int over = 0;
    int first = Math.max(0, firstOpen(0));
    while (first + over < lines.size() && isIssuer(first + over)) {
      over++;
    }
    int next = first + over;
    boolean dated =
        over >= 2 && next < lines.size() && Dateline.whole(lines.get(next).print()).isPresent();
    if (dated && !Headline.isAfter(lines, kinds, next)) {
      for (int i = first; i < next; i++) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
  }

  private boolean isIssuer(int i) {
    return kinds[i] == null && Headline.isOver(lines.get(i));
  }

  private void markTitle() {
    if (givenTitle.isPresent()) {
      String folded = Lexicon.folded(givenTitle.get());
      boolean titled = false;
      for (int i = 0; i < lines.size(); i++) {
        if (kinds[i] == null && lines.get(i).folded().equals(folded)) {
          boolean first = !titled && i == firstOpen(0);
          titled |= first;
          kinds[i] = first ? Block.Kind.TITLE : Block.Kind.BOILERPLATE;
        }
      }
      return;
    }
    int first = Headline.candidate(lines, kinds);
    if (first >= 0 && Headline.is(lines, kinds, first)) {
      for (int i = 0; i < first; i++) {
        boolean over = kinds[i] == null && Dateline.whole(lines.get(i).print()).isEmpty();
        kinds[i] = over ? Block.Kind.BOILERPLATE : kinds[i];
      }
      kinds[first] = Block.Kind.TITLE;
      tail = Headline.tail(lines.get(first).print());
      title = Optional.of(tail.map(Headline.Tail::title).orElse(lines.get(first).print()));
      String folded = lines.get(first).folded();
      for (int i = first + 1; i < lines.size(); i++) {
        if (lines.get(i).folded().equals(folded)) {
          kinds[i] = Block.Kind.BOILERPLATE;
        }
      }
    }
  }

  private int firstOpen(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (kinds[i] == null) {
        return i;
      }
    }
    return -1;
  }

  /** Reads datelines up to the first paragraph, and the one that begins that paragraph. */
  private void markDatelines() {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < FRONT; i++) {
      if (kinds[i] == Block.Kind.TITLE || kinds[i] == Block.Kind.BOILERPLATE) {
        continue;
      }
      Line line = lines.get(i);
      if (kinds[i] == Block.Kind.DATELINE) {
        Dateline.whole(line.print()).ifPresent(datelines::add);
        continue;
      }
      seen++;
      Optional<Dateline> whole =
          line.endsWithStop()
              ? Optional.empty()
              : Dateline.whole(line.print()).or(() -> house(line));
      if (whole.filter(Dateline::isNameOnly).isPresent()
          && Headline.isCaptionOfLead(lines, kinds, i)) {
        kinds[i] = Block.Kind.BOILERPLATE;
      } else if (whole.isPresent()) {
        kinds[i] = Block.Kind.DATELINE;
        datelines.add(whole.get());
      } else if (Headline.isParagraph(line)) {
        Optional<Dateline> before = Dateline.before(line.print());
        before.ifPresentOrElse(d -> split(line, d.end()), () -> splitAuthor(line));
        before.ifPresent(datelines::add);
        return;
      }
    }
  }

  /** A name and a dash are the outlet's only under a headline or a dateline. */
  private Optional<Dateline> house(Line line) {
    return title.isPresent() || !datelines.isEmpty()
        ? Dateline.house(line.print())
        : Optional.empty();
  }

  private void split(Line line, int end) {
    int at = line.span().begin();
    inline.add(new Block(Line.trimmed(text, at, at + end), Block.Kind.DATELINE));
  }

  /** What the source gives as the author is a dateline where the text begins with it too. */
  private void splitAuthor(Line line) {
    int words = author.size();
    if (words > 0 && words < line.size() && DatelineParts.startsWith(line, author)) {
      split(line, line.beginOf(words));
    }
  }

  /**
   * Under the last paragraph all is the page's from the first residue on, and names and dates at
   * the very end are.
   */
  private void markEnd() {
    boolean residue = false;
    for (int i = lastParagraph() + 1; i < lines.size(); i++) {
      residue |= kinds[i] == Block.Kind.BOILERPLATE;
      if (residue && i > 0) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
    for (int i = lines.size() - 1; i > 0; i--) {
      if (kinds[i] == null) {
        Line line = lines.get(i);
        boolean signed =
            line.size() <= LONGEST_CAPTION
                && !line.endsWithStop()
                && Dateline.whole(line.print()).map(endings::add).orElse(false);
        if (!signed) {
          return;
        }
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
  }

  private int lastParagraph() {
    int last = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (kinds[i] == null && Headline.isParagraph(lines.get(i))) {
        return i;
      }
    }
    return last;
  }

  /** A text in which nothing was left as body has its longest line for one. */
  private void keepSomeBody() {
    int longest = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == null) {
        return;
      }
      if (longest < 0 || lines.get(i).size() > lines.get(longest).size()) {
        longest = i;
      }
    }
    if (longest >= 0) {
      if (kinds[longest] == Block.Kind.TITLE) {
        title = givenTitle;
      }
      kinds[longest] = null;
    }
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Block.Kind kind = kinds[i];
      if (kind != null) {
        blocks.add(new Block(lines.get(i).span(), kind));
      } else {
        addBody(lines.get(i).span(), blocks);
      }
    }
    return blocks;
  }

  private void addBody(Span span, List<Block> blocks) {
    int begin = span.begin();
    for (Block head : inline) {
      if (span.contains(head.span())) {
        blocks.add(head);
        begin = head.span().end();
      }
    }
    Span rest = Line.trimmed(text, begin, span.end());
    int tail = Endings.tailOf(tokens, rest);
    Span body = Line.trimmed(text, rest.begin(), tail);
    if (body.length() > 0) {
      blocks.add(new Block(body, Block.Kind.BODY));
    }
    Span after = Line.trimmed(text, tail, rest.end());
    if (after.length() > 0) {
      blocks.add(new Block(after, Block.Kind.BOILERPLATE));
    }
  }

  private List<String> residue(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.kind() == Block.Kind.BOILERPLATE)
        .map(b -> b.span().of(text))
        .toList();
  }
}
