package org.bayan.ingest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The names of files as identifiers have them, and as messages may show them. */
final class Names {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
  private static final int MOST_SHOWN = 300;

  private Names() {}

  /**
   * Returns the last part of a path, read as UTF-8 whatever the system's own encoding is.
   *
   * <p>Where the locale is plain POSIX, Java reads file names as ASCII, and an Arabic name becomes
   * question marks; the bytes live on in the path's URI.
   */
  static String last(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    if (name == null) {
      return "";
    }
    String plain = name.toString();
    if (plain.indexOf('\uFFFD') < 0 && plain.indexOf('?') < 0) {
      return plain;
    }
    String raw = path.toAbsolutePath().normalize().toUri().getRawPath();
    String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    String part = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    // A plus sign in a path is a plus sign, though the decoder of forms takes it for a space.
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /**
   * Returns a name as a message shows it: control characters and marks of direction escaped, Arabic
   * wrapped in direction isolates, cut where it is endless.
   */
  static String shown(String name) {
    String cut = name.length() > MOST_SHOWN ? name.substring(0, MOST_SHOWN) + "…" : name;
    StringBuilder shown = new StringBuilder(cut.length() + 2);
    boolean rightToLeft = false;
    for (int i = 0; i < cut.length(); ) {
      int letter = cut.codePointAt(i);
      byte direction = Character.getDirectionality(letter);
      rightToLeft |=
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      appendSafely(shown, letter);
      i += Character.charCount(letter);
    }
    return rightToLeft
        ? FIRST_STRONG_ISOLATE + shown.toString() + POP_DIRECTIONAL_ISOLATE
        : shown.toString();
  }

  /** Returns in a few words why something could not be opened or read. */
  static String why(Exception e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "there is no such file";
      case FileSystemLoopException _ -> "its links lead in a circle";
      default -> shown(String.valueOf(e.getMessage()));
    };
  }

  private static void appendSafely(StringBuilder shown, int letter) {
    int type = Character.getType(letter);
    if (type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR) {
      shown.append(String.format(Locale.ROOT, "\\u%04X", letter));
    } else {
      shown.appendCodePoint(letter);
    }
  }
}
