package org.bayan.app.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the pages in one language, from {@code words_ar.properties} and its sister.
 *
 * <p>Numbers are written with the digits 0 to 9 in both languages: so do the outlets from Rabat to
 * Baghdad whose figures stand beside them, and a reader compares digit by digit.
 */
final class Messages {
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int FEW_FROM = 3;
  private static final int MANY_FROM = 11;

  private final PageLanguage language;
  private final Map<String, String> words;

  private Messages(PageLanguage language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  static Messages in(PageLanguage language) {
    String name = "words_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream bytes = Messages.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the words of the pages are missing: " + name);
      }
      Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> words = new HashMap<>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return new Messages(language, words);
  }

  PageLanguage language() {
    return language;
  }

  /** Returns every key, sorted. */
  Set<String> keys() {
    return new TreeSet<>(words.keySet());
  }

  boolean knows(String key) {
    return words.containsKey(key);
  }

  /**
   * Returns a sentence.
   *
   * @param key its name
   * @param parts what stands for {@code {0}}, {@code {1}} and so on; they are put in once, so that
   *     braces inside a part stay what they are
   */
  String say(String key, Object... parts) {
    String sentence = words.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException(
          "the pages have no words for " + key + " in " + language.code());
    }
    return parts.length == 0 ? sentence : filled(sentence, parts);
  }

  /** Returns how strongly a wording binds. */
  String strength(ArticleView.Strength strength) {
    String degree = say("strength." + strength.degree());
    return strength.hedged() ? say("strength.hedged", degree) : degree;
  }

  /**
   * Returns a counted noun, by the plural rules of CLDR.
   *
   * @param key the noun's name; its forms stand at {@code key.one}, {@code key.two}, {@code
   *     key.few}, {@code key.many} and {@code key.other}
   * @param number how many, from 0
   */
  String count(String key, int number) {
    String form = key + "." + form(number);
    return say(words.containsKey(form) ? form : key + ".other", number);
  }

  private String form(int number) {
    if (language == PageLanguage.ENGLISH) {
      return number == 1 ? "one" : "other";
    }
    int rest = number % CENTURY;
    if (number <= 2) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    } else if (rest >= FEW_FROM && rest <= DECADE) {
      return "few";
    }
    return rest >= MANY_FROM ? "many" : "other";
  }

  private static String filled(String sentence, Object... parts) {
    StringBuilder filled = new StringBuilder(sentence.length() + 16 * parts.length);
    int at = 0;
    while (at < sentence.length()) {
      char sign = sentence.charAt(at);
      boolean place = sign == '{' && at + 2 < sentence.length() && sentence.charAt(at + 2) == '}';
      int part = place ? sentence.charAt(at + 1) - '0' : -1;
      if (part >= 0 && part < parts.length) {
        filled.append(parts[part]);
        at += 3;
      } else {
        filled.append(sign);
        at++;
      }
    }
    return filled.toString();
  }
}
