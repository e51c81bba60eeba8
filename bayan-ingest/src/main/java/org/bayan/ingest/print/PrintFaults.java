package org.bayan.ingest.print;

import org.bayan.fault.Fault;

/** Every fault that a laid-out document can give. */
final class PrintFaults {
  private static final String WENT_ON = "it was left out and counted, the rest went on";

  private PrintFaults() {}

  static Fault pdfBroken(String where) {
    return new Fault(
        "pdf-broken",
        where,
        "it is called a PDF and cannot be read as one",
        "a PDF that opens in other programs",
        "fetch it again, or print it to a new PDF; " + WENT_ON);
  }

  static Fault pdfLocked(String where) {
    return new Fault(
        "pdf-locked",
        where,
        "it opens with a password only",
        "a PDF that opens without one",
        "open it and save it without a password; " + WENT_ON);
  }

  static Fault pdfWithoutText(String where) {
    return new Fault(
        "pdf-without-text",
        where,
        "its pages hold pictures and no letters, as scans do",
        "a PDF with text that can be marked and copied",
        "put it through a program that recognizes letters (OCR); " + WENT_ON);
  }

  static Fault pdfEndless(String where) {
    return new Fault(
        "pdf-endless",
        where,
        "it unfolds to more than any paper prints",
        "a PDF of at most 5,000 pages, each drawn in a few thousand steps",
        "cut it into articles, or print it to a new PDF; " + WENT_ON);
  }

  static Fault wordBroken(String where, String why) {
    return new Fault(
        "docx-broken",
        where,
        "it is called a Word document and cannot be read as one: " + why,
        "a .docx that opens in other programs",
        "save it again as .docx, PDF or text; " + WENT_ON);
  }

  static Fault wordEndless(String where) {
    return new Fault(
        "docx-endless",
        where,
        "it unfolds to more than any paper prints",
        "a .docx whose text has at most 64 MB",
        "cut it into articles; " + WENT_ON);
  }

  static Fault wordWithoutText(String where) {
    return new Fault(
        "docx-without-text",
        where,
        "there is no text in it",
        "a document with at least one word",
        "fill or remove it; if its pages are pictures, put them through OCR; " + WENT_ON);
  }
}
