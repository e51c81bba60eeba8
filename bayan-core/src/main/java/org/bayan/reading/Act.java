package org.bayan.reading;

/** What a declaration does, after Searle (1976), in the five kinds that communiqués use. */
public enum Act {
  /** Undertakes: the speaker will do, goes on doing, or is resolved to. */
  COMMIT,
  /** Directs: somebody must, should or is asked to. */
  URGE,
  /** Welcomes, praises or thanks. */
  WELCOME,
  /** Regrets, condemns, mourns or is concerned. */
  REGRET,
  /** Asserts that something is so. */
  STATE
}
