package org.bayan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.testkit.Checkout;

/** The files of the checkout, without what is built or kept by tools. */
final class Sources {
  private static final Set<String> MADE = Set.of("target", "out", ".git", ".bayan", ".idea");

  private Sources() {}

  /** Every file, in a fixed order. */
  static List<Path> all() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          Checkout.root(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return MADE.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !file.endsWith(".git")) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return files.stream().sorted().toList();
  }

  /** The Java of the product itself, tests left out. */
  static Stream<Path> mainJava() {
    Path main = Path.of("src", "main", "java");
    return all().stream()
        .filter(file -> file.toString().endsWith(".java") && file.toString().contains(main + "/"));
  }

  /** What is written in a file. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
