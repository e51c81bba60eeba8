package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.app.record.CommitmentRow;

/** The commitments in the order of the pages: those of series first, and the specific first. */
final class CommitmentPages {
  static final String NAME = "commitments";
  private static final int MOST = 150;

  private final List<List<CommitmentRow>> pages;
  private final Map<String, String> addresses = new HashMap<>();

  CommitmentPages(Catalogue catalogue, Addresses names) {
    List<CommitmentRow> sorted = new ArrayList<>(catalogue.book().commitments());
    sorted.sort(CommitmentsView.inOrder());
    pages = Pager.cut(sorted, MOST);
    for (int page = 0; page < pages.size(); page++) {
      for (CommitmentRow row : pages.get(page)) {
        addresses.put(row.id(), Pager.address(NAME, page) + "#" + names.name(row.id()));
      }
    }
  }

  List<List<CommitmentRow>> pages() {
    return pages;
  }

  /** Returns where a commitment stands. */
  Optional<String> address(String id) {
    return Optional.ofNullable(addresses.get(id));
  }
}
