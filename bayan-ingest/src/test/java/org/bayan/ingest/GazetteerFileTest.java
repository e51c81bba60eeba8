package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.reading.Actor;
import org.bayan.reading.name.KnownName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerFileTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("names.csv"), text);
  }

  @Test
  void a_table_gives_names_with_their_forms() throws IOException, BayanException {
    Path table =
        file(
            """
            # names of the basin
            kind,arabic,english,forms,wikidata
            organization,هيئة حوض الفرعين,Basin Authority,هيئة الحوض | سلطة الحوض,Q12

            person,ناهد القطراني,,,
            """);

    GazetteerFile read = GazetteerFile.read(table);

    assertThat(read.faults()).isEmpty();
    assertThat(read.names()).hasSize(2);
    KnownName first = read.names().getFirst();
    assertThat(first.kind()).isEqualTo(Actor.Kind.ORGANIZATION);
    assertThat(first.forms()).containsExactly("هيئة الحوض", "سلطة الحوض");
    assertThat(first.wikidata()).contains("Q12");
    assertThat(read.names().getLast().name()).isEqualTo(Optional.empty());
  }

  @Test
  void tabs_part_the_cells_as_well() throws IOException, BayanException {
    GazetteerFile read = GazetteerFile.read(file("arabic\tkind\nسد الفرعين\tplace\n"));

    assertThat(read.names()).singleElement().extracting(KnownName::nameAr).isEqualTo("سد الفرعين");
  }

  @Test
  void a_path_where_nothing_is_is_told_as_that() {
    assertThatThrownBy(() -> GazetteerFile.read(folder.resolve("asma.csv")))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining("there is no such file");
  }

  @Test
  void a_wrong_line_is_told_with_its_number_and_the_others_stay()
      throws IOException, BayanException {
    Path table =
        file(
            """
            kind,arabic,wikidata
            river,نهر الفرعين,
            place,,
            place,سد الفرعين,7172
            place,بحيرة الفرعين,Q7
            """);

    GazetteerFile read = GazetteerFile.read(table);

    assertThat(read.names())
        .singleElement()
        .extracting(KnownName::nameAr)
        .isEqualTo("بحيرة الفرعين");
    assertThat(read.faults())
        .extracting(Fault::name)
        .containsOnly("gazetteer-line-wrong")
        .hasSize(3);
    assertThat(read.faults())
        .extracting(Fault::where)
        .satisfiesExactly(
            w -> assertThat(w).endsWith(":2"),
            w -> assertThat(w).endsWith(":3"),
            w -> assertThat(w).endsWith(":4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "arabic,english\nسد,dam\n", "kind,arabic,colour\nplace,سد,blue\n"})
  void a_file_that_is_no_such_table_is_refused(String text) throws IOException {
    Path table = file(text);

    assertThatThrownBy(() -> GazetteerFile.read(table))
        .isInstanceOfSatisfying(
            BayanException.class,
            e -> assertThat(e.fault().name()).isEqualTo("gazetteer-unreadable"));
  }
}
