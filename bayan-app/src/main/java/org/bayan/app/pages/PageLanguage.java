package org.bayan.app.pages;

/** The languages that the pages speak around the quoted Arabic. */
public enum PageLanguage {
  ARABIC("ar", "rtl"),
  ENGLISH("en", "ltr");

  private final String code;
  private final String direction;

  PageLanguage(String code, String direction) {
    this.code = code;
    this.direction = direction;
  }

  /** Returns the code of BCP 47, such as {@code ar}. */
  public String code() {
    return code;
  }

  /** Returns {@code rtl} or {@code ltr}, as HTML writes it. */
  public String direction() {
    return direction;
  }

  /** Returns the other language, in which the same pages also stand. */
  public PageLanguage other() {
    return this == ARABIC ? ENGLISH : ARABIC;
  }
}
