package org.bayan.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds, by its name and by how it begins. */
enum Kind {
  TEXT,
  PAGE,
  JSON_LINES,
  PDF,
  WORD,
  FEED,
  WEB_ARCHIVE,
  ZIP,
  GZIP;

  /** How much of a file's beginning is looked at, in bytes. */
  static final int HEAD = 1_024;

  /** Every ending that is read, as messages name them. */
  static final String ENDINGS =
      ".txt, .html, .jsonl, .pdf, .docx, .rss, .atom, .xml (a feed), .warc, .zip or .gz";

  private static final Map<String, Kind> BY_ENDING =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("html", PAGE),
          Map.entry("htm", PAGE),
          Map.entry("xhtml", PAGE),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("pdf", PDF),
          Map.entry("docx", WORD),
          Map.entry("rss", FEED),
          Map.entry("atom", FEED),
          Map.entry("warc", WEB_ARCHIVE),
          Map.entry("zip", ZIP),
          Map.entry("gz", GZIP));

  private static final Pattern FEED_ROOT =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>|<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>|\\s)*"
              + "<(?:rss|feed|rdf:RDF)[\\s>]",
          Pattern.DOTALL);
  private static final Pattern PAGE_ROOT =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!DOCTYPE\\s+html|<html[\\s>])", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARK =
      Pattern.compile("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)");

  /** Returns what a file of a name holds, if its name says so. */
  static Optional<Kind> named(String name) {
    return Optional.ofNullable(BY_ENDING.get(ending(name)));
  }

  /**
   * Tells whether a name leaves to the content what it is: it has no ending, or that of any XML.
   */
  static boolean isOpen(String name) {
    String ending = ending(name);
    return ending.isEmpty() || ending.equals("xml");
  }

  /**
   * Returns what a file holds.
   *
   * @param name its name, which counts where the content does not tell
   * @param head its first bytes
   */
  static Optional<Kind> of(String name, byte[] head) {
    Optional<Kind> named = named(name);
    String begin = new String(head, StandardCharsets.ISO_8859_1);
    if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("PK\u0005\u0006")) {
      boolean word = begin.contains("[Content_Types].xml") || begin.contains("word/");
      return Optional.of(named.equals(Optional.of(WORD)) || word ? WORD : ZIP);
    }
    // Some servers put a few lines of their own before a PDF, and its readers pass them by.
    boolean later = named.equals(Optional.of(PDF)) && begin.contains("%PDF-");
    if (begin.startsWith("%PDF-") || later) {
      return Optional.of(PDF);
    }
    if (begin.startsWith("\u001F\u008B\b")) {
      return Optional.of(GZIP);
    }
    return begin.startsWith("WARC/") ? Optional.of(WEB_ARCHIVE) : written(named, begin);
  }

  /** Text of whatever sort: the root of a page or feed tells, but for lines of JSON. */
  private static Optional<Kind> written(Optional<Kind> named, String begin) {
    if (named.equals(Optional.of(JSON_LINES)) || named.equals(Optional.of(PAGE))) {
      return named;
    }
    // Letters of UTF-16 are twice as wide; a mark at the start is none.
    String plain = MARK.matcher(begin.replace("\u0000", "")).replaceFirst("");
    if (FEED_ROOT.matcher(plain).find() && !named.equals(Optional.of(TEXT))) {
      return Optional.of(FEED);
    }
    return PAGE_ROOT.matcher(plain).find() ? Optional.of(PAGE) : named;
  }

  /** Returns a packed file's name without the ending that says so. */
  static String unpacked(String name) {
    return ending(name).equals("gz") ? name.substring(0, name.length() - 3) : name;
  }

  private static String ending(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
