package org.bayan.app.pages;

import java.util.Optional;

/**
 * The pages beside one page of a long list.
 *
 * @param page the page's number, from 1
 * @param pages how many there are
 * @param before the page before
 * @param after the page after
 */
record Around(int page, int pages, Optional<String> before, Optional<String> after) {
  /**
   * Returns what stands beside a page.
   *
   * @param name what the pages are called
   * @param page its number, from 0
   * @param pages how many there are
   */
  static Around of(String name, int page, int pages) {
    return new Around(
        page + 1,
        pages,
        page > 0 ? Optional.of(Pager.address(name, page - 1)) : Optional.empty(),
        page + 1 < pages ? Optional.of(Pager.address(name, page + 1)) : Optional.empty());
  }
}
