package org.bayan.series;

import org.bayan.reading.Reading;

/**
 * An article that reports a meeting.
 *
 * @param reading what was read in it
 * @param meeting the meeting, as it alone tells it
 */
record Report(Reading reading, Meeting meeting) {
  String id() {
    return reading.article().id();
  }
}
