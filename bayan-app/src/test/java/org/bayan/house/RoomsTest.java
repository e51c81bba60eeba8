package org.bayan.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may know which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomsTest {
  private static final List<String> CORE =
      List.of("fault", "text", "article", "reading", "alignment", "reuse", "collation", "series");

  /** The readers, each with the readers that it may use; all may use the values that they give. */
  private static final Map<String, Set<String>> READERS =
      Map.of(
          "number", Set.of(),
          "time", Set.of("number"),
          "figure", Set.of("number", "time"),
          "name", Set.of(),
          "citation", Set.of("name"),
          "act", Set.of(),
          "topic", Set.of(),
          "corpus", Set.of("time", "figure", "name", "citation", "act", "topic"));

  private static final Set<String> BARE =
      Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable");

  private final JavaClasses product =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.bayan");

  static List<String> core() {
    return CORE;
  }

  @ParameterizedTest
  @MethodSource("core")
  void a_package_of_core_knows_only_those_before_it(String name) {
    List<String> later = new ArrayList<>(CORE.subList(CORE.indexOf(name) + 1, CORE.size()));
    later.addAll(List.of("ingest", "app", "testkit"));

    noClasses()
        .that()
        .resideInAPackage("org.bayan." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(later))
        .allowEmptyShould(true)
        .check(product);
  }

  static Set<String> readers() {
    return new TreeSet<>(READERS.keySet());
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_reader_knows_only_the_readers_it_is_built_on(String name) {
    Set<String> others = new TreeSet<>(READERS.keySet());
    others.remove(name);
    others.removeAll(READERS.getOrDefault(name, Set.of()));

    noClasses()
        .that()
        .resideInAPackage("org.bayan.reading." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(others.stream().map(other -> "reading." + other).toList()))
        .check(product);
  }

  @Test
  void the_values_of_a_reading_know_no_reader() {
    noClasses()
        .that()
        .resideInAPackage("org.bayan.reading")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.bayan.reading.(*)")
        .check(product);
  }

  @Test
  void every_package_has_a_place_in_the_house() {
    Set<String> places = new TreeSet<>(CORE);
    READERS.keySet().forEach(reader -> places.add("reading." + reader));
    places.addAll(List.of("ingest", "testkit", "app", "app.record", "app.evaluate"));
    places.addAll(List.of("app.pages", "app.terminal", "reuse.passage"));
    places.addAll(List.of("ingest.print", "ingest.bundle"));

    assertThat(ours()).isSubsetOf(places);
  }

  @Test
  void ingest_reads_dates_and_knows_no_step_after_reading() {
    noClasses()
        .that()
        .resideInAPackage("org.bayan.ingest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(List.of("alignment", "reuse", "collation", "series", "app")))
        .check(product);
  }

  @Test
  void documents_and_bundles_know_nothing_of_articles() {
    noClasses()
        .that()
        .resideInAnyPackage("org.bayan.ingest.print", "org.bayan.ingest.bundle")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.bayan.ingest", "org.bayan.article..", "org.bayan.reading..")
        .check(product);
  }

  @Test
  void the_product_does_not_know_its_tests_kit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.bayan.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.bayan.testkit..")
        .check(product);
  }

  @Test
  void core_reads_no_settings_and_speaks_to_no_terminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.bayan.app..")
        .and()
        .resideOutsideOfPackage("org.bayan.testkit..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(product);
  }

  @Test
  void nothing_depends_on_the_language_or_zone_of_the_machine() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(product);
  }

  @Test
  void no_fault_is_thrown_without_a_kind() {
    noClasses()
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "it makes a bare exception",
                call -> !isSuper(call) && BARE.contains(call.getTargetOwner().getName())))
        .check(product);
  }

  @Test
  void every_package_says_that_nothing_in_it_is_null_unless_it_says_so() {
    List<String> silent =
        product.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(owner -> !owner.isAnnotatedWith(NullMarked.class))
            .map(owner -> owner.getName())
            .toList();

    assertThat(silent).isEmpty();
  }

  /** An exception of ours calls the constructor of what it extends, and that is no throw. */
  private static boolean isSuper(JavaConstructorCall call) {
    return call.getOriginOwner().getRawSuperclass().equals(Optional.of(call.getTargetOwner()));
  }

  private Set<String> ours() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : product) {
      names.add(type.getPackageName().replaceFirst("^org\\.bayan\\.", ""));
    }
    return names;
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> "org.bayan." + name + "..").toArray(String[]::new);
  }
}
