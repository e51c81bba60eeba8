package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long list into pages that open at once, {@code name.html}, {@code name-2.html} and on. */
final class Pager {
  private Pager() {}

  /**
   * Returns the list in pages; one empty page where it is empty.
   *
   * @param all the list
   * @param most how many stand on a page
   */
  static <T> List<List<T>> cut(List<T> all, int most) {
    List<List<T>> pages = new ArrayList<>();
    for (int at = 0; at < all.size(); at += most) {
      pages.add(List.copyOf(all.subList(at, Math.min(all.size(), at + most))));
    }
    return pages.isEmpty() ? List.of(List.of()) : pages;
  }

  /**
   * Returns the address of a page.
   *
   * @param name what the pages are called
   * @param page from 0
   */
  static String address(String name, int page) {
    return page == 0 ? name + ".html" : name + "-" + (page + 1) + ".html";
  }
}
