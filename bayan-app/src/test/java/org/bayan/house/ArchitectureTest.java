package org.bayan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.Test;

/** {@code ARCHITECTURE.md} tells of the code as it is. */
class ArchitectureTest {
  /** A type's name in code quotes, such as {@code Span}. */
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-zA-Z0-9]*[a-z][a-zA-Z0-9]*)`");

  private static final Pattern PACKAGE = Pattern.compile("`(org\\.bayan(?:\\.[a-z]+)+)`");

  private static final Pattern DECLARED = Pattern.compile("(?m)^package (org\\.bayan[a-z.]*);");

  private final String paper = Sources.read(Checkout.root().resolve("ARCHITECTURE.md"));

  private final Set<String> types = new TreeSet<>();
  private final Set<String> packages = new TreeSet<>();

  ArchitectureTest() {
    for (Path file : Sources.all()) {
      if (file.toString().endsWith(".java")) {
        types.add(file.getFileName().toString().replace(".java", ""));
      }
    }
    Sources.mainJava().forEach(file -> packages.addAll(found(DECLARED, Sources.read(file))));
  }

  @Test
  void every_type_that_it_names_exists() {
    Set<String> absent = found(TYPE, paper);
    assertThat(absent).hasSizeGreaterThan(20);

    absent.removeAll(types);
    absent.removeIf(ArchitectureTest::isOfJava);

    assertThat(absent).isEmpty();
  }

  @Test
  void it_names_every_package_and_no_other() {
    assertThat(found(PACKAGE, paper)).isEqualTo(packages);
  }

  private static boolean isOfJava(String type) {
    try {
      return !Class.forName("java.lang." + type).getName().isEmpty();
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
