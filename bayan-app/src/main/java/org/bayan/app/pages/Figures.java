package org.bayan.app.pages;

import java.util.Optional;
import org.bayan.app.record.MentionRow.OfFigure;

/** Figures in words. */
final class Figures {
  private Figures() {}

  /** Returns a figure with its bound and unit, such as "about 8,000,000 persons". */
  static String told(Desk desk, OfFigure figure) {
    Messages messages = desk.messages();
    Optional<String> number = figure.value().map(value -> grouped(value.toPlainString()));
    String bound = "bound." + figure.bound().replace(' ', '-');
    String said =
        messages.knows(bound)
            ? messages.say(bound, number.orElse("")).strip()
            : (figure.bound() + " " + number.orElse("")).strip();
    return figure
        .unit()
        .map(unit -> messages.say("figure.told", said, unit(messages, unit)))
        .orElse(said);
  }

  private static String unit(Messages messages, String unit) {
    String key = "unit." + unit.replace(' ', '-');
    return messages.knows(key) ? messages.say(key) : unit;
  }

  /** Returns a number with its thousands set off. */
  static String grouped(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder();
    for (int at = 0; at < whole.length(); at++) {
      int left = whole.length() - at;
      if (at > 0 && left % 3 == 0 && Character.isDigit(whole.charAt(at - 1))) {
        grouped.append(',');
      }
      grouped.append(whole.charAt(at));
    }
    return point < 0 ? grouped.toString() : grouped + plain.substring(point);
  }
}
