package org.bayan.ingest.bundle;

import org.bayan.fault.Fault;

/** Every fault that a file of many articles can give, each of the file as a whole. */
public final class BundleFaults {
  private static final String WENT_ON = "it was left out and counted, the rest went on";
  private static final String KEPT = "what came before was kept, the rest of it was left out";

  private BundleFaults() {}

  static Fault zipBroken(String where) {
    return new Fault(
        "zip-broken",
        where,
        "it is called a zip and cannot be read as one",
        "a zip that opens in other programs",
        "fetch it again or pack it anew; " + WENT_ON);
  }

  static Fault zipLocked(String where) {
    return new Fault(
        "zip-locked",
        where,
        "its entries are locked with a password",
        "a zip that opens without one",
        "unpack it and name the folder; " + WENT_ON);
  }

  static Fault zipTooMany(String where, int most) {
    return new Fault(
        "zip-too-many",
        where,
        "it has more than " + most + " entries",
        "a zip of at most " + most + " entries",
        "unpack it and name the folder; " + WENT_ON);
  }

  /** Something packed unfolds to far more than print does. */
  public static Fault swollen(String where) {
    return new Fault(
        "unfolds-too-far",
        where,
        "it unfolds to more than "
            + UnfoldingStream.MOST_FOLDS
            + " times its size, as print never does",
        "print, which is packed to a tenth or so",
        "unpack it and look at what is in it; " + KEPT);
  }

  /** A packed thing lies in another. */
  public static Fault nested(String where) {
    return new Fault(
        "packed-twice",
        where,
        "it is packed, and lies in something packed",
        "articles, feeds, documents and web archives in a zip, and no other zip",
        "unpack the outer one and name the folder; " + WENT_ON);
  }

  /** A gzip or an entry of a zip breaks off or cannot be unfolded. */
  public static Fault packingBroken(String where) {
    return new Fault(
        "packing-broken",
        where,
        "what is packed in it breaks off or cannot be unfolded",
        "a file that was packed and fetched to its end",
        "fetch it again; " + KEPT);
  }

  /** A web archive cannot be read on. */
  public static Fault archiveBroken(String where) {
    return new Fault(
        "warc-broken",
        where,
        "a record in it is cut off, or is not as long as it says",
        "a web archive (WARC) as crawlers write it",
        "fetch it again; " + KEPT);
  }

  /** A page in a web archive cannot be read. */
  public static Fault recordBroken(String where) {
    return new Fault(
        "warc-record-broken",
        where,
        "the answer in it is no HTTP, or coded in a way that Bayan does not know",
        "an answer as a server sends it",
        "save the page by itself; " + WENT_ON);
  }

  /** A file is called a feed and is none. */
  public static Fault feedBroken(String where) {
    return new Fault(
        "feed-broken",
        where,
        "it is called a feed and has neither items nor the frame of one",
        "RSS or Atom with at least one item",
        "fetch it again; " + WENT_ON);
  }

  /** An item of a feed says nothing. */
  public static Fault feedItemWithoutText(String where) {
    return new Fault(
        "feed-item-without-text",
        where,
        "it has a headline at most, and no text",
        "an item with its text or a summary of it",
        "fetch the article's page from its address; " + WENT_ON);
  }

  /** An item has the identifier of an earlier one. */
  public static Fault idRepeated(String where, String given) {
    return new Fault(
        "item-id-repeated",
        where,
        "an earlier item of the file has its name",
        "a name of its own for each item",
        "nothing need be done; the item was kept as " + given);
  }
}
