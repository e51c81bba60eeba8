package org.bayan.app.record;

import java.util.SortedMap;
import org.bayan.app.record.RecordHeader.Counts;
import org.bayan.app.record.RecordHeader.Quoted;

/** How {@code record.json} is written and read. */
final class HeaderJson {
  /** What {@code format} says, so that another tool's {@code record.json} is not taken for ours. */
  static final String FORMAT = "bayan-record";

  private HeaderJson() {}

  /**
   * What {@code record.json} holds.
   *
   * @param header what is said of the whole
   * @param lines how many lines each file has, by its name
   */
  record Header(RecordHeader header, SortedMap<String, Integer> lines) {}

  static void write(JsonOut out, Header file) {
    RecordHeader header = file.header();
    out.text("format", FORMAT);
    out.number("version", header.version());
    out.text("software", header.software());
    out.field("settings", header.settings(), (o, settings) -> settings.forEach(o::text));
    out.field("counts", header.counts(), HeaderJson::counts);
    out.field("lines", file.lines(), (o, lines) -> lines.forEach(o::number));
    out.optionalField("quoted", header.quoted(), HeaderJson::quoted);
    out.each("faults", header.faults(), HeaderJson::fault);
  }

  private static void counts(JsonOut out, Counts counts) {
    out.number("read", counts.read());
    out.number("kept", counts.kept());
    out.field("leftOut", counts.leftOut(), (o, leftOut) -> leftOut.forEach(o::number));
    out.number("ordinaryNews", counts.ordinaryNews());
  }

  private static void quoted(JsonOut out, Quoted quoted) {
    out.number("wordsAtMost", quoted.wordsAtMost());
    out.number("shareAtMost", quoted.shareAtMost());
    out.number("words", quoted.words());
    out.number("share", quoted.share());
  }

  static void fault(JsonOut out, FaultRow fault) {
    out.text("name", fault.name());
    out.text("where", fault.where());
    out.text("what", fault.what());
    out.text("wanted", fault.wanted());
    out.text("mend", fault.mend());
  }

  static Header read(JsonIn in) {
    RecordHeader header =
        new RecordHeader(
            in.number("version"),
            in.text("software"),
            in.map("settings", JsonIn::text),
            in.field("counts", HeaderJson::counts),
            in.optionalField("quoted", HeaderJson::quoted),
            in.each("faults", HeaderJson::fault));
    return new Header(header, in.map("lines", JsonIn::number));
  }

  private static Counts counts(JsonIn in) {
    return new Counts(
        in.number("read"),
        in.number("kept"),
        in.map("leftOut", JsonIn::number),
        in.number("ordinaryNews"));
  }

  private static Quoted quoted(JsonIn in) {
    return new Quoted(
        in.number("wordsAtMost"), in.share("shareAtMost"), in.number("words"), in.share("share"));
  }

  private static FaultRow fault(JsonIn in) {
    return new FaultRow(
        in.text("name"), in.text("where"), in.text("what"), in.text("wanted"), in.text("mend"));
  }
}
