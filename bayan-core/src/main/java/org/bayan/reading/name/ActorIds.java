package org.bayan.reading.name;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes an id out of an Arabic name: its letters in Latin, and a digest that keeps them apart. */
final class ActorIds {
  private static final String ARABIC =
      "\u0627\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636"
          + "\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064A";
  private static final List<String> LATIN =
      List.of(
          "a", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z",
          "", "gh", "f", "q", "k", "l", "m", "n", "h", "w", "y");
  private static final int LONGEST = 48;
  private static final int DIGEST_BYTES = 3;

  private ActorIds() {}

  /**
   * Returns the id of a name.
   *
   * @param words the name's words, folded
   */
  static String of(List<String> words) {
    StringBuilder id = new StringBuilder();
    for (String word : words) {
      StringBuilder latin = new StringBuilder();
      word.chars().forEach(c -> latin.append(latin((char) c)));
      if (!latin.isEmpty() && id.length() + latin.length() < LONGEST) {
        id.append(latin).append('-');
      }
    }
    return id + digest(String.join(" ", words));
  }

  private static String latin(char letter) {
    int at = ARABIC.indexOf(letter);
    if (at >= 0) {
      return LATIN.get(at);
    }
    boolean plain = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    return plain ? String.valueOf(letter) : "";
  }

  private static String digest(String name) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
