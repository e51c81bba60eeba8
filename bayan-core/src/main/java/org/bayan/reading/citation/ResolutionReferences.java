package org.bayan.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.reading.Mention;

/** Reads citations of resolutions of the Security Council and the General Assembly. */
final class ResolutionReferences {
  private static final int FARTHEST = 14;
  private static final int MOST_COUNCIL = 3000;

  /** The least number that is cited without the council's name beside it. */
  private static final int LEAST_ALONE = 100;

  private static final String COUNCIL = "un-security-council";
  private static final String ASSEMBLY = "un-general-assembly";
  private static final Set<String> BODIES = Set.of(COUNCIL, ASSEMBLY, "united-nations");
  private static final Set<String> JOINTS = Set.of("\u0648", "\u060C", ",", "\u0623\u0648");

  private final Citing citing;

  ResolutionReferences(Citing citing) {
    this.citing = citing;
  }

  List<Mention.OfReference> read() {
    List<Mention.OfReference> found = new ArrayList<>();
    for (int at = 0; at < citing.tokens().size(); at++) {
      int taken = citing.taken("resolution", at);
      if (taken >= 0) {
        read(at, taken, found);
      }
    }
    return found;
  }

  private void read(int from, int taken, List<Mention.OfReference> found) {
    String body = citing.is("its-resolution", from) ? bodyBefore(from) : "";
    boolean united = false;
    int at = from + 1;
    while (at < citing.tokens().size() && at - from < FARTHEST && !citing.endsSentence(at - 1)) {
      Optional<Mention.OfActor> actor = citing.actorAt(at);
      if (citing.tokens().get(at).isNumber()) {
        break;
      }
      if (actor.isPresent() && BODIES.contains(actor.get().actor())) {
        body = wider(body, actor.get().actor());
        at = Math.max(at + 1, citing.after(actor.get()));
      } else if (mayStandBetween(at)) {
        united |= citing.is("united", at);
        at++;
      } else {
        break;
      }
    }
    numbers(from, taken, at, body, united, found);
  }

  /** The body named shortly before, in the same sentence. */
  private String bodyBefore(int from) {
    for (int at = from - 1; at >= 0 && from - at < FARTHEST && !citing.endsSentence(at); at--) {
      String actor = citing.actorAt(at).map(Mention.OfActor::actor).orElse("");
      if (actor.equals(COUNCIL) || actor.equals(ASSEMBLY)) {
        return actor;
      }
    }
    return "";
  }

  private static String wider(String one, String other) {
    return one.isEmpty() || one.equals("united-nations") ? other : one;
  }

  private boolean mayStandBetween(int at) {
    return citing.tokens().get(at).isSign()
        || citing.is("number", at)
        || citing.is("united", at)
        || citing.isJust("between", at);
  }

  private void numbers(
      int from, int taken, int at, String body, boolean united, List<Mention.OfReference> found) {
    boolean named = body.equals(COUNCIL) || body.equals(ASSEMBLY) || united || isOfTheCouncil(from);
    int first = from;
    int number = at;
    boolean any = false;
    while (number < citing.tokens().size() && citing.tokens().get(number).isNumber()) {
      Optional<String> target = target(number, body, named || isWithYear(number));
      if (target.isEmpty()) {
        break;
      }
      any = true;
      String kind = target.get().startsWith("A") ? GENERAL : SECURITY;
      int last = lastOfYear(number);
      int joined = first == from ? taken : 0;
      found.add(new Mention.OfReference(citing.span(first, last, joined), kind, target));
      number = next(last + 1);
      first = number;
    }
    if (!any && (body.equals(COUNCIL) || body.equals(ASSEMBLY))) {
      String kind = body.equals(COUNCIL) ? SECURITY : GENERAL;
      int last = Math.max(from, at - 1);
      while (last > from && !citing.tokens().get(last).isWord()) {
        last--;
      }
      found.add(new Mention.OfReference(citing.span(from, last, taken), kind, Optional.empty()));
    }
  }

  /**
   * A bare number is the council's, where the article names the council and nobody else whose
   * resolution it could be stands nearer in the sentence.
   */
  private boolean isOfTheCouncil(int from) {
    for (int at = from - 1; at >= 0 && from - at < FARTHEST && !citing.endsSentence(at); at--) {
      String actor = citing.actorAt(at).map(Mention.OfActor::actor).orElse("");
      if (actor.equals(COUNCIL)) {
        return true;
      }
      if (citing.is("resolves", at)) {
        return false;
      }
    }
    return citing.names(COUNCIL);
  }

  private static final String SECURITY = "un-security-council-resolution";
  private static final String GENERAL = "un-general-assembly-resolution";

  private Optional<String> target(int at, String body, boolean named) {
    String number = citing.tokens().folded(at);
    boolean whole =
        !number.isEmpty() && number.length() <= 4 && number.chars().allMatch(Character::isDigit);
    if (!whole || citing.dateAt(at).isPresent() && body.isEmpty()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(number);
    if (body.equals(ASSEMBLY) || body.isEmpty() && citing.isJust("assembly-number", at)) {
      String item = isOfSession(at) ? "/" + citing.tokens().folded(at + 2) : "";
      return Optional.of("A/RES/" + value + item);
    }
    boolean council = body.equals(COUNCIL) || named;
    boolean lone = body.isEmpty() && value < LEAST_ALONE;
    return council && !lone && value > 0 && value < MOST_COUNCIL
        ? Optional.of("S/RES/" + value)
        : Optional.empty();
  }

  /** A session's number, a stroke and the resolution's: 64/292. */
  private boolean isOfSession(int number) {
    return citing.tokens().folded(number + 1).equals("/")
        && number + 2 < citing.tokens().size()
        && citing.tokens().get(number + 2).isNumber();
  }

  private boolean isWithYear(int number) {
    return lastOfYear(number) > (isBracketed(number) ? number + 1 : number);
  }

  /** The last token of a year in brackets, or after "of the year", or the number itself. */
  private int lastOfYear(int number) {
    if (isOfSession(number)) {
      return number + 2;
    }
    boolean brackets =
        citing.tokens().folded(number + 1).equals("(")
            && isYear(number + 2)
            && citing.tokens().folded(number + 3).equals(")");
    if (brackets) {
      return number + 3;
    }
    int last = isBracketed(number) ? number + 1 : number;
    boolean spoken = citing.isJust("year", last + 1) && isYear(last + 2);
    return spoken ? last + 2 : last;
  }

  private boolean isBracketed(int number) {
    return citing.tokens().folded(number - 1).equals("(")
        && citing.tokens().folded(number + 1).equals(")");
  }

  private boolean isYear(int at) {
    String folded = citing.tokens().folded(at);
    return folded.length() == 4 && (folded.startsWith("19") || folded.startsWith("20"));
  }

  private int next(int at) {
    int next = at;
    while (JOINTS.contains(citing.tokens().folded(next))
        || ")".equals(citing.tokens().folded(next))) {
      next++;
    }
    return citing.is("number", next) && next > at ? next + 1 : next;
  }
}
