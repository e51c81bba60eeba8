package org.bayan.ingest;

import java.util.Locale;
import org.bayan.fault.Fault;

/** Every fault that reading material can give, each in one sentence of where, what and mend. */
final class Faults {
  private static final String WENT_ON = "it was left out and counted, the rest went on";

  private Faults() {}

  static Fault folderMissing(String where) {
    return new Fault(
        "folder-missing",
        where,
        "there is no such file or folder",
        "a file or folder that exists",
        "look at the spelling; " + WENT_ON);
  }

  static Fault folderEmpty(String where) {
    return new Fault(
        "folder-empty",
        where,
        "no file in it can be read as an article",
        "files that end in " + Kind.ENDINGS,
        "put articles there or name another folder; the rest went on");
  }

  static Fault folderUnreadable(String where, String why) {
    return new Fault(
        "folder-unreadable",
        where,
        "the folder cannot be opened: " + why,
        "a folder that you may read",
        "change its permissions; " + WENT_ON);
  }

  static Fault linkLoops(String where, String to) {
    return new Fault(
        "link-loops",
        where,
        "the link leads back to " + to + ", a folder it lies in",
        "links that lead onwards",
        "remove the link; it was not followed, the rest went on");
  }

  static Fault fileUnreadable(String where, String why) {
    return new Fault(
        "file-unreadable",
        where,
        "the file cannot be read: " + why,
        "a regular file that you may read",
        "change its permissions or replace it; " + WENT_ON);
  }

  static Fault fileOtherKind(String where) {
    return new Fault(
        "file-other-kind",
        where,
        "its name ends in nothing that Bayan reads",
        "a file that ends in " + Kind.ENDINGS,
        "save the article as text or HTML; " + WENT_ON);
  }

  static Fault fileBinary(String where) {
    return new Fault(
        "file-binary",
        where,
        "what is in it is no text",
        "text, HTML or JSON Lines",
        "save the article as text or HTML; " + WENT_ON);
  }

  static Fault fileTooLarge(String where, long bytes, long most) {
    return new Fault(
        "file-too-large",
        where,
        "it has " + megabytes(bytes) + " or more",
        "one article of at most " + megabytes(most),
        "cut it into articles, or into the lines of a .jsonl file; " + WENT_ON);
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  static Fault encodingUnsettled(String where) {
    return new Fault(
        "encoding-unsettled",
        where,
        "its bytes read as text in no encoding that Bayan knows",
        "UTF-8, UTF-16, windows-1256, ISO-8859-6 or windows-1252",
        "save it as UTF-8; " + WENT_ON);
  }

  static Fault encodingBroken(String where, int places) {
    return new Fault(
        "encoding-broken",
        where,
        "it is UTF-8, but broken in " + places + (places == 1 ? " place" : " places"),
        "UTF-8 throughout",
        "fetch it again; each broken place was read as the replacement sign U+FFFD, and the article"
            + " kept");
  }

  static Fault articleEmpty(String where) {
    return new Fault(
        "article-empty",
        where,
        "there is no text in it",
        "an article with at least one word",
        "fill or remove it; " + WENT_ON);
  }

  static Fault htmlBroken(String where, String what) {
    return new Fault(
        "html-broken",
        where,
        what,
        "an HTML page with the article's text in it",
        "save the page again, or as text; " + WENT_ON);
  }

  static Fault jsonLineBroken(String where, String why) {
    return new Fault(
        "json-line-broken",
        where,
        "the line is no JSON object: " + why,
        "one JSON object a line",
        "correct the line; " + WENT_ON);
  }

  static Fault jsonLineNoText(String where) {
    return new Fault(
        "json-line-no-text",
        where,
        "it has no \"text\" and no \"html\" with words in it",
        "a \"text\" or an \"html\" that is a string",
        "correct the line; " + WENT_ON);
  }

  static Fault jsonLineTooLong(String where, long most) {
    return new Fault(
        "json-line-too-long",
        where,
        "the line has more than " + megabytes(most),
        "one article a line, of at most " + megabytes(most),
        "break the file into lines, one article each; " + WENT_ON);
  }

  static Fault jsonFieldWrong(String where, String field, String what) {
    return new Fault(
        "json-field-wrong",
        where,
        "\"" + field + "\" is " + what,
        "a string",
        "correct the line; the article was kept without it");
  }

  static Fault jsonIdRepeated(String where, String id, String given) {
    return new Fault(
        "json-id-repeated",
        where,
        "the id " + Names.shown(id) + " stands on an earlier line too",
        "an id of its own for each line",
        "correct the id; the article was kept as " + Names.shown(given));
  }

  static Fault more(String where, String name, int more) {
    return new Fault(
        "faults-alike",
        where,
        more + " more lines have the fault " + name + " and are not told one by one",
        "what is wanted of the lines told above",
        "mend the lines told above and see what is left; all were counted");
  }

  static Fault dateUnreadable(String where, String field, String value) {
    return new Fault(
        "article-date-unreadable",
        where,
        "\"" + field + "\" reads " + Names.shown(value) + ", which is not a date",
        "the day of issue as YYYY-MM-DD, such as 2019-03-14",
        "correct it; the article was kept without it");
  }

  static Fault metadataUnreadable(String where, String what) {
    return new Fault(
        "metadata-unreadable",
        where,
        what,
        "a table with a column \"article\" and any of published, outlet, title, author, url and"
            + " occasion",
        "correct the file or leave it out; nothing was read");
  }

  static Fault gazetteerUnreadable(String where, String what) {
    return new Fault(
        "gazetteer-unreadable",
        where,
        what,
        "a table with columns kind and arabic, and any of english, forms and wikidata",
        "correct the file or leave it out; nothing was read");
  }

  static Fault gazetteerLineWrong(String where, String what) {
    return new Fault(
        "gazetteer-line-wrong",
        where,
        what,
        "a kind that is person, organization, place or group, an Arabic name, and, if any, an item"
            + " such as Q7172",
        "correct the line; it was left out, the others were used");
  }

  static Fault metadataColumnUnknown(String where, String column) {
    return new Fault(
        "metadata-column-unknown",
        where,
        "there is a column " + Names.shown(column),
        "the columns article, published, outlet, title, author, url and occasion",
        "rename or remove it; it was passed by, the rest was read");
  }

  static Fault metadataArticleMissing(String where) {
    return new Fault(
        "metadata-article-missing",
        where,
        "the row names no article",
        "the id or the file name of an article",
        "fill the cell; the row was left out, the rest went on");
  }

  static Fault metadataRowRepeated(String where, String article) {
    return new Fault(
        "metadata-row-repeated",
        where,
        Names.shown(article) + " has a row above",
        "one row for each article",
        "join the rows; the first counts");
  }

  static Fault metadataArticleUnknown(String where, String article) {
    return new Fault(
        "metadata-article-unknown",
        where,
        "no article is called " + Names.shown(article),
        "the id of an article, its path under the folder given",
        "correct the cell; the row was left out, the rest went on");
  }

  static Fault metadataArticleAmbiguous(String where, String article, int many) {
    return new Fault(
        "metadata-article-ambiguous",
        where,
        many + " articles are called " + Names.shown(article),
        "the id of one article, its path under the folder given",
        "write the whole path; the row was left out, the rest went on");
  }

  static Fault metadataDateUnreadable(String where, String value) {
    return new Fault(
        "metadata-date-unreadable",
        where,
        "\"published\" reads " + Names.shown(value) + ", which is not a date",
        "the day of issue as YYYY-MM-DD, such as 2019-03-14",
        "correct the cell; the rest of the row was used");
  }
}
