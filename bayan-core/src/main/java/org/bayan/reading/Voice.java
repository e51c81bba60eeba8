package org.bayan.reading;

/** Whose words a declaration carries: the statement's own, or what a report sets beside it. */
public enum Voice {
  /** The official text, or those who issue it: the ministers, the council, "we". */
  STATEMENT,
  /** A named person who speaks for themself, at the meeting or on it. */
  OFFICIAL,
  /** Another party, or anybody at another time: the background of the report. */
  OTHER,
  /** The reporter: nobody is named who would have said it. */
  REPORT
}
