package org.bayan.ingest.print;

import java.io.IOException;
import java.io.Serial;

/** A document goes on longer than any that was made to be read. */
final class TooMuchToDrawException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  TooMuchToDrawException() {
    super("it draws without end");
  }
}
