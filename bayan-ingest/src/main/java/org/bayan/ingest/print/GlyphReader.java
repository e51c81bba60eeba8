package org.bayan.ingest.print;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the signs of a PDF with their places, page by page, in the order in which the file draws
 * them.
 *
 * <p>Of PDFBox it takes the places and what each sign says. The order of words is made by {@link
 * Rows} and {@link VisualOrder}: PDFBox puts vowel signs on lines of their own and turns brackets
 * whichever way the file has them.
 */
final class GlyphReader extends PDFTextStripper {
  /** A file that draws more than this is made to keep its reader busy. */
  private static final int MOST_STEPS = 20_000_000;

  private static final int MOST_GLYPHS = 4_000_000;

  /** Longer replacements stand for pictures and whole pages, not for signs. */
  private static final int LONGEST_REPLACEMENT = 24;

  private static final float SAME_PLACE = 0.15f;

  private final List<List<Glyph>> pages = new ArrayList<>();
  private final List<Glyph> replaced = new ArrayList<>();
  private final Map<String, Integer> fonts = new HashMap<>();
  private List<Glyph> page = new ArrayList<>();
  private String replacement = "";
  private int depth;
  private int replacedAt;
  private int steps;
  private int glyphs;

  private GlyphReader() {}

  /**
   * Returns the signs of each page, pages without any included.
   *
   * @throws TooMuchToDrawException where the file draws without end
   */
  static List<List<Glyph>> read(PDDocument document) throws IOException {
    GlyphReader reader = new GlyphReader();
    // Never sorted by position, which takes Arabic apart.
    reader.setSortByPosition(false);
    reader.writeText(document, Writer.nullWriter());
    return reader.pages;
  }

  @Override
  protected void startPage(PDPage next) {
    page = new ArrayList<>();
    pages.add(page);
    depth = 0;
    replacement = "";
    replaced.clear();
  }

  @Override
  protected void endPage(PDPage done) {
    endReplacement();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps++;
    if (steps > MOST_STEPS || glyphs > MOST_GLYPHS) {
      throw new TooMuchToDrawException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooMuchToDrawException) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    depth++;
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    if (text != null && replacement.isEmpty() && text.length() <= LONGEST_REPLACEMENT) {
      String plain = Letters.plain(text);
      if (!plain.isBlank()) {
        replacement = plain;
        replacedAt = depth;
      }
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (depth == replacedAt) {
      endReplacement();
    }
    depth = Math.max(0, depth - 1);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    glyphs++;
    String text = Letters.plain(position.getUnicode());
    Glyph glyph = glyph(position, text);
    if (!replacement.isEmpty()) {
      replaced.add(glyph);
    } else if (!text.isEmpty() && !isPrintedTwice(glyph)) {
      page.add(glyph);
    }
  }

  private Glyph glyph(TextPosition at, String text) {
    float left = finite(at.getXDirAdj());
    float width = Math.max(0, finite(at.getWidthDirAdj()));
    // The size that the file names says nothing where it draws in another scale.
    float size = Math.max(1, Math.abs(finite(at.getYScale())));
    float space = Math.max(0, finite(at.getWidthOfSpace()));
    int turn = Math.round(finite(at.getDir()));
    int font = fonts.computeIfAbsent(String.valueOf(at.getFont().getName()), _ -> fonts.size());
    return new Glyph(
        text, left, left + width, finite(at.getYDirAdj()), size, space, turn, font, glyphs);
  }

  private static float finite(float place) {
    return Float.isFinite(place) ? Math.clamp(place, -1e5f, 1e5f) : 0;
  }

  /** Bold is sometimes made by printing a sign again, a hair's breadth beside itself. */
  private boolean isPrintedTwice(Glyph glyph) {
    if (page.isEmpty() || glyph.isSpace()) {
      return false;
    }
    Glyph last = page.getLast();
    float near = SAME_PLACE * glyph.size();
    return last.text().equals(glyph.text())
        && Math.abs(last.left() - glyph.left()) < Math.min(near, last.right() - last.left())
        && Math.abs(last.baseline() - glyph.baseline()) < near;
  }

  /** Puts one sign for those that the file says stand together for a text of its own. */
  private void endReplacement() {
    String text = replacement;
    replacement = "";
    if (replaced.isEmpty()) {
      return;
    }
    Glyph base = replaced.stream().filter(g -> !g.isMark()).findFirst().orElse(replaced.getFirst());
    float left = base.left();
    float right = base.right();
    boolean together = true;
    for (Glyph part : replaced) {
      left = Math.min(left, part.left());
      right = Math.max(right, part.right());
      together &= Math.abs(part.baseline() - base.baseline()) < base.size();
    }
    if (together) {
      page.add(
          new Glyph(
              text,
              left,
              right,
              base.baseline(),
              base.size(),
              base.space(),
              base.turn(),
              base.font(),
              base.order()));
    } else {
      replaced.stream().filter(g -> !g.text().isEmpty()).forEach(page::add);
    }
    replaced.clear();
  }
}
