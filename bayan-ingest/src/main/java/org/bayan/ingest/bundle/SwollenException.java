package org.bayan.ingest.bundle;

import java.io.IOException;
import java.io.Serial;

/** Something compressed unfolds to far more than print does: it was made to fill a disk. */
public final class SwollenException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  SwollenException() {
    super("it unfolds to far more than print does");
  }
}
