package org.bayan.ingest.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the machine's fonts where a PDF brings none of its own: with the one that PDFBox
 * brings, so that the same file is read alike everywhere.
 */
final class NoFonts implements FontMapper {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final class Holder {
    private static final TrueTypeFont ONLY = parsed();

    private static TrueTypeFont parsed() {
      try (InputStream stream = FontMapper.class.getResourceAsStream(FONT)) {
        if (stream == null) {
          throw new IllegalStateException("PDFBox brings no font " + FONT);
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(stream));
      } catch (IOException e) {
        throw new UncheckedIOException("PDFBox's own font cannot be read", e);
      }
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Holder.ONLY, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Holder.ONLY, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, Holder.ONLY, true);
  }
}
