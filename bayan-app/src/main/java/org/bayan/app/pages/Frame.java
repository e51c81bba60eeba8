package org.bayan.app.pages;

import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param messages the words of the pages
 * @param basisWords the bases of the record, in the language of the pages
 * @param title the page's title
 * @param section the entry of the menu it belongs to, as keys have it
 * @param root the way from the page to the root of its language, such as {@code ../}
 * @param assets the way from the page to the folder of the style sheet
 * @param other the way from the page to the same page in the other language
 */
record Frame(
    Messages messages,
    BasisWords basisWords,
    String title,
    String section,
    String root,
    String assets,
    String other) {
  /**
   * Returns the frame of a page.
   *
   * @param desk everything at hand
   * @param title the page's title
   * @param section the entry of the menu
   * @param address where the page stands, from the root of its language
   * @param folder the folder of its language, such as {@code en/}; empty for the chosen one
   */
  static Frame of(Desk desk, String title, String section, String address, String folder) {
    String root = "../".repeat(depth(address));
    String up = "../".repeat(depth(folder));
    String other =
        folder.isEmpty() ? root + desk.messages().language().other().code() + "/" : root + up;
    return new Frame(
        desk.messages(),
        desk.basisWords(),
        title,
        section,
        root,
        root + up + "assets/",
        other + address);
  }

  /** Returns the frame of a page that stands alone. */
  static Frame alone(Desk desk, String title) {
    return new Frame(desk.messages(), desk.basisWords(), title, "", "", "", "");
  }

  private static int depth(String address) {
    return (int) address.chars().filter(sign -> sign == '/').count();
  }

  String say(String key, Object... parts) {
    return messages.say(key, parts);
  }

  String count(String key, int number) {
    return messages.count(key, number);
  }

  /** Returns how something was settled, in the language of the pages where that can be said. */
  Phrase basis(String basis) {
    return basisWords.told(basis);
  }

  /** Returns how strongly a wording binds, in words. */
  String strength(ArticleView.Strength strength) {
    return messages.strength(strength);
  }

  /** Returns the way to a page that is named from the root of the language. */
  String to(String address) {
    return root + address;
  }

  PageLanguage language() {
    return messages.language();
  }

  /** Returns {@code page} for the menu entry that the page belongs to, and nothing for others. */
  Optional<String> current(String entry) {
    return entry.equals(section) ? Optional.of("page") : Optional.empty();
  }
}
