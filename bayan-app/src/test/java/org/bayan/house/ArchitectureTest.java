package org.bayan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.Test;

/** {@code ARCHITECTURE.md} tells of the code as it is. */
class ArchitectureTest {
  /** A type's name in code quotes, as {@code Span} or {@code Mention.OfDate}. */
  private static final Pattern TYPE =
      Pattern.compile("`([A-Z][a-zA-Z0-9]*[a-z][a-zA-Z0-9]*(?:\\.[A-Z][a-zA-Z0-9]*)*)`");

  private static final ImportOption MAIN = new ImportOption.DoNotIncludeTests();

  private static final Pattern PACKAGE = Pattern.compile("`(org\\.bayan(?:\\.[a-z]+)+)`");

  private final String paper = Sources.read(Checkout.root().resolve("ARCHITECTURE.md"));

  private final Set<String> types = new TreeSet<>();
  private final Set<String> packages = new TreeSet<>();

  ArchitectureTest() {
    for (JavaClass type : new ClassFileImporter().importPackages("org.bayan")) {
      types.add(type.getName().substring(type.getPackageName().length() + 1).replace('$', '.'));
    }
    for (JavaClass type : new ClassFileImporter(List.of(MAIN)).importPackages("org.bayan")) {
      packages.add(type.getPackageName());
    }
  }

  @Test
  void every_type_that_it_names_exists() {
    assertThat(named(TYPE)).isNotEmpty().allMatch(type -> types.contains(type) || isOfJava(type));
  }

  @Test
  void it_names_every_package_and_no_other() {
    assertThat(named(PACKAGE)).isEqualTo(packages);
  }

  private static boolean isOfJava(String type) {
    try {
      return !Class.forName("java.lang." + type).getName().isEmpty();
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  private Set<String> named(Pattern pattern) {
    Set<String> names = new TreeSet<>();
    Matcher quoted = pattern.matcher(paper);
    while (quoted.find()) {
      names.add(quoted.group(1));
    }
    return names;
  }
}
