package org.bayan.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.Tokens;

/** Tells the lines that a page adds to an article, by the words that pages add. */
final class Residue {
  private static final Lexicon LEXICON = Lexicon.of("residue");
  private static final Set<String> BAR = single("bar");
  private static final Set<String> BAR_BETWEEN = single("bar-between");
  private static final Phrases OPENS = Phrases.of(LEXICON.entries("opens"));
  private static final Phrases OPENS_SHORT = Phrases.of(LEXICON.entries("opens-short"));
  private static final Phrases HEADS = Phrases.of(LEXICON.entries("heads"));
  private static final Phrases CLOSES = Phrases.of(LEXICON.entries("closes"));
  private static final Phrases CUES = Phrases.of(LEXICON.entries("cues"));
  private static final Phrases CALLS = Phrases.of(LEXICON.entries("calls"));
  private static final Phrases WIRE = Phrases.of(LEXICON.entries("wire"));
  private static final Phrases WHOLE = Phrases.of(LEXICON.entries("whole"));
  private static final Set<String> CREDITS = single("credits");
  private static final String OPENING = "([";
  private static final String DASHES = "-\u2013\u2014";
  private static final Pattern BRACKET_LAST =
      Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]][\\s|]*$");
  private static final Pattern DASH_LAST =
      Pattern.compile("(?:\\s[-\u2013\u2014]|[-\u2013\u2014]\\s)\\s*([^-\u2013\u2014.:]{2,30})$");
  private static final Pattern LETTER_SIZES =
      Pattern.compile("\\p{L}[+-]?(?:\\s+\\p{L}[+-]?){1,3}");
  private static final Pattern JOINED_LETTERS =
      Pattern.compile("(?<!\\p{L})\\p{L}{1,2}\\s?[./]\\s?\\p{L}");
  private static final Pattern ADDRESS_IN = Pattern.compile("https?://|www\\.|\\S@\\S");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:\\S{1,20}\\s*:\\s*)?(?:\\S*@\\S+|(?:https?://|www\\.)\\S+)");
  private static final int LONGEST_CAPTION = 20;
  private static final Phrases SOURCES = Phrases.of(LEXICON.entries("sources"));
  private static final Phrases TAILS = Phrases.of(LEXICON.entries("tails"));
  private static final int WARMTH = 6;
  private static final int LONGEST_OPENING = 40;
  private static final int LONGEST_SENTENCE = 25;
  private static final int LONGEST_SHORT = 14;
  private static final int MOST_NUMBERS = 2;
  private static final int LONGEST_INITIALS = 16;
  private static final int LONGEST_CUED = 60;

  private Residue() {}

  private static Set<String> single(String group) {
    return new HashSet<>(LEXICON.words(group));
  }

  /** Tells whether a line is residue wherever it stands. */
  static boolean is(Line line) {
    return isSignsOnly(line)
        || isBar(line)
        || isWhole(WIRE, line)
        || isWhole(WHOLE, line)
        || isInitials(line)
        || isAddress(line)
        || isCaption(line)
        || line.saysItselfTwice() && line.size() <= 16 && !line.endsSentence()
        || opens(line)
        || isCued(line)
        || isTags(line);
  }

  /** Tells whether a line says anything that only a page says to its reader. */
  static boolean speaksToReader(Line line) {
    return CALLS.standIn(line.words()) || hasAddress(line.print());
  }

  private static boolean hasAddress(String print) {
    boolean may = print.indexOf('@') >= 0 || print.contains("://") || print.contains("www.");
    return may && ADDRESS_IN.matcher(print).find();
  }

  /** Tells whether a line opens a list of other articles. */
  static boolean isHead(Line line) {
    return isWhole(HEADS, line);
  }

  /** Tells whether a line ends the article: comments and the page's foot follow. */
  static boolean closes(Line line) {
    return isWhole(CLOSES, line);
  }

  /** Tells whether a line, or what follows a sentence in it, begins as residue does. */
  static boolean isTail(List<String> words) {
    return TAILS.lengthAt(words, 0) > 0;
  }

  /** How many words at the start say that the source follows, behind a colon. */
  static int sourceBefore(List<String> words) {
    return SOURCES.lengthAt(words, 0);
  }

  /** Signs alone, a place that a template left unfilled, or how warm it is. */
  private static boolean isSignsOnly(Line line) {
    String print = line.print();
    boolean unfilled = print.charAt(0) == '{' && print.charAt(print.length() - 1) == '}';
    boolean warmth = line.size() <= WARMTH && print.indexOf('\u00B0') >= 0;
    return line.words().isEmpty() || unfilled && line.size() <= 2 || warmth;
  }

  private static boolean isBar(Line line) {
    boolean any = false;
    for (String word : line.words()) {
      boolean bar = BAR.contains(word);
      any |= bar;
      if (!bar && !BAR_BETWEEN.contains(word) && !Press.isNumber(word)) {
        return false;
      }
    }
    return any;
  }

  /** How many words at a line's start are of a bar, where two or more are and others follow. */
  static int barBefore(Line line) {
    int words = 0;
    while (words < line.size() && BAR.contains(line.words().get(words))) {
      words++;
    }
    return words >= 2 && words < line.size() ? words : 0;
  }

  private static boolean isWhole(Phrases phrases, Line line) {
    if (line.size() > phrases.longest() + MOST_NUMBERS) {
      return false;
    }
    List<String> words = line.words().stream().filter(w -> !Press.isNumber(w)).toList();
    boolean counted = line.size() - words.size() <= MOST_NUMBERS;
    return counted && !words.isEmpty() && phrases.lengthAt(words, 0) == words.size();
  }

  private static boolean opens(Line line) {
    int longest = line.endsWithStop() ? LONGEST_SENTENCE : LONGEST_OPENING;
    return line.size() <= longest && OPENS.lengthAt(line.words(), 0) > 0
        || line.size() <= LONGEST_SHORT
            && !line.endsWithStop()
            && OPENS_SHORT.lengthAt(line.words(), 0) > 0;
  }

  private static boolean isCued(Line line) {
    return line.size() <= LONGEST_CUED
        && CALLS.standIn(line.words())
        && CUES.weightIn(line.words()) >= 1;
  }

  /** The desk's initials under an agency's report, or the letters that change a page's print. */
  private static boolean isInitials(Line line) {
    if (line.size() > LONGEST_INITIALS) {
      return false;
    }
    Matcher bracket = fromLast(OPENING, BRACKET_LAST, line.print());
    String rest = bracket.find() ? line.print().substring(0, bracket.start()) : line.print();
    return LETTER_SIZES.matcher(line.print().strip()).matches()
        || JOINED_LETTERS.matcher(rest).find() && areInitials(Line.words(Tokens.of(rest).list()));
  }

  private static boolean areInitials(List<String> words) {
    return !words.isEmpty()
        && words.size() <= 8
        && words.stream().allMatch(w -> w.length() <= 2 && !Press.isNumber(w))
        && !Press.isAgency(words);
  }

  private static boolean isAddress(Line line) {
    return (line.print().indexOf('@') >= 0 || line.print().indexOf('.') >= 0)
        && line.size() <= LONGEST_OPENING
        && ADDRESS.matcher(line.print()).matches();
  }

  /** A few words without a stop that end with whose picture it is, in brackets or behind a dash. */
  private static boolean isCaption(Line line) {
    if (line.size() > LONGEST_OPENING) {
      return false;
    }
    Matcher bracket = fromLast(OPENING, BRACKET_LAST, line.print());
    Matcher dash = fromLast(DASHES, DASH_LAST, line.print());
    Matcher last = bracket.find() ? bracket : dash.find() ? dash : bracket;
    if (!last.hasMatch() || last.start() == 0) {
      return false;
    }
    List<String> words = Line.words(Tokens.of(last.group(1)).list());
    boolean sourced = sourceBefore(words) > 0 && last == bracket;
    if (sourced || line.size() > LONGEST_CAPTION) {
      return sourced && line.size() - words.size() >= 3;
    }
    boolean credit = Press.isAgency(words) || CREDITS.contains(String.join(" ", words));
    return credit && line.size() - words.size() >= 3 && Dateline.whole(line.print()).isEmpty();
  }

  /** Looks for a form from the last of some signs on, or from the space before it. */
  private static Matcher fromLast(String signs, Pattern form, String print) {
    int at = print.length() - 1;
    while (at >= 0 && signs.indexOf(print.charAt(at)) < 0) {
      at--;
    }
    int from = at < 0 ? print.length() : Math.max(0, at - 1);
    return form.matcher(print).region(from, print.length());
  }

  /** A line of nothing but hashtags. */
  private static boolean isTags(Line line) {
    if (!line.print().startsWith("#")) {
      return false;
    }
    String[] words = line.print().split("\\s+", -1);
    int tags = 0;
    for (String word : words) {
      tags += word.startsWith("#") ? 1 : 0;
    }
    return tags >= 2 && tags == words.length;
  }
}
