package org.bayan.reuse.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Hands that work side by side, each with tools of its own. */
final class Crew {
  private final int hands;

  Crew(int hands) {
    if (hands < 1) {
      throw new IllegalArgumentException("a crew has at least one hand, but this has " + hands);
    }
    this.hands = hands;
  }

  int hands() {
    return hands;
  }

  /**
   * Has every hand do its part, and returns what each gives, in the order of hands.
   *
   * @param part what a hand does, by its number from 0
   */
  <T> List<T> all(IntFunction<T> part) {
    if (hands == 1) {
      return List.of(part.apply(0));
    }
    try (ExecutorService service = Executors.newFixedThreadPool(hands)) {
      List<Callable<T>> parts = new ArrayList<>();
      for (int hand = 0; hand < hands; hand++) {
        int number = hand;
        parts.add(() -> part.apply(number));
      }
      List<T> given = new ArrayList<>();
      for (Future<T> future : service.invokeAll(parts)) {
        given.add(future.get());
      }
      return given;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while texts were compared", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException wrong) {
        throw wrong;
      }
      if (e.getCause() instanceof Error wrong) {
        throw wrong;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
