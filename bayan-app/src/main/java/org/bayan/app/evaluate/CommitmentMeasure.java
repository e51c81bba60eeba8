package org.bayan.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.app.evaluate.Gold.Commitment;
import org.bayan.app.evaluate.Gold.Later;
import org.bayan.app.evaluate.ScoredRecord.CommitmentLine;

/** How well commitments were joined, and how many of those with later evidence were followed. */
final class CommitmentMeasure {
  private final Ground ground;
  private final Gold gold;
  private final List<CommitmentLine> commitments;

  /** Where each declaration of the record stands. */
  private final Map<String, Cut> declarations = new HashMap<>();

  CommitmentMeasure(Ground ground, Gold gold, ScoredRecord record) {
    this.ground = ground;
    this.gold = gold;
    this.commitments = record.commitments();
    record.declarations().forEach(d -> declarations.put(d.id(), d.cut()));
  }

  Score scoreJoined(Misses misses) {
    return new GroupMeasure(ground)
        .score(
            gold.commitments().stream().map(Commitment::group).toList(),
            commitments.stream().map(this::made).toList(),
            "commitment",
            misses);
  }

  Score scoreFollowed(Misses misses) {
    int right = 0;
    int total = 0;
    for (Commitment commitment : gold.commitments()) {
      Optional<Later> later = commitment.later();
      if (later.isPresent()) {
        total++;
        if (isFollowed(commitment, later.get())) {
          right++;
        } else {
          misses.tell("followed", commitment.id(), later.get().reading());
        }
      }
    }
    return Score.ofCounts(right, total);
  }

  private boolean isFollowed(Commitment wanted, Later later) {
    return commitments.stream()
        .anyMatch(found ->
            units(made(found)).stream().anyMatch(wanted.group().members()::contains)
                && units(found.later()).contains(later.evidence()));
  }

  private List<Cut> made(CommitmentLine commitment) {
    List<Cut> made = new ArrayList<>();
    for (String declaration : commitment.declarations()) {
      Optional.ofNullable(declarations.get(declaration)).ifPresent(made::add);
    }
    return made;
  }

  private List<String> units(List<Cut> cuts) {
    return cuts.stream().flatMap(cut -> ground.standsFor(cut).stream()).map(Unit::id).toList();
  }
}
