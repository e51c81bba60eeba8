package org.bayan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.Test;

/** Every fault that Bayan can tell has a page, and every page has a fault. */
class FaultPagesTest {
  private static final Path PAGES = Checkout.root().resolve("docs/faults");
  private static final Pattern TOLD = Pattern.compile("new\\s+Fault\\s*\\(\\s*([^,]*?)\\s*,");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+)\"");

  @Test
  void every_fault_that_is_told_has_a_page_and_every_page_tells_of_one() {
    assertThat(pages()).isEqualTo(told());
  }

  @Test
  void every_page_says_what_happened_what_bayan_did_and_how_to_mend_it() {
    for (String name : pages()) {
      assertThat(Sources.read(PAGES.resolve(name + ".md")))
          .as("docs/faults/%s.md", name)
          .startsWith("# " + name + "\n")
          .contains("**What happened.**", "**What Bayan did.**", "**Mend.**");
    }
  }

  private static Set<String> told() {
    Set<String> names = new TreeSet<>();
    Sources.mainJava().forEach(file -> names.addAll(toldIn(file)));
    return names;
  }

  private static Set<String> toldIn(Path file) {
    Set<String> names = new TreeSet<>();
    String source = Sources.read(file);
    Matcher told = TOLD.matcher(source);
    while (told.find()) {
      names.add(
          literal(told.group(1))
              .or(() -> constant(told.group(1), source))
              .orElseThrow(() ->
                  new AssertionError(
                      file + ": name the fault by a literal or a constant of the same file")));
    }
    return names;
  }

  private static Optional<String> literal(String argument) {
    Matcher quoted = LITERAL.matcher(argument);
    return quoted.matches() ? Optional.of(quoted.group(1)) : Optional.empty();
  }

  private static Optional<String> constant(String argument, String source) {
    Matcher value =
        Pattern.compile("\\b" + Pattern.quote(argument) + "\\s*=\\s*" + LITERAL.pattern())
            .matcher(source);
    return value.find() ? Optional.of(value.group(1)) : Optional.empty();
  }

  private static Set<String> pages() {
    Set<String> names = new TreeSet<>();
    for (Path file : Sources.all()) {
      String name = file.getFileName().toString();
      if (PAGES.equals(file.getParent()) && !name.equals("README.md")) {
        names.add(name.replaceFirst("\\.md$", ""));
      }
    }
    return names;
  }
}
