package org.bayan.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.fault.BayanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path parent;

  private Path out;

  @BeforeEach
  void nameFolder() {
    out = parent.resolve("السجل");
  }

  @Nested
  class given_a_name_where_nothing_stands {
    @Test
    void the_folder_is_made_with_its_parents_and_nothing_is_left_beside_it() throws Exception {
      Path deep = out.resolve("a/b");

      write(deep, 1, false);

      assertThat(RecordReader.read(deep)).isEqualTo(Books.random(1));
      assertThat(FileTree.entries(deep.resolveSibling(""))).containsExactly("b");
    }

    @Test
    void a_run_that_is_stopped_halfway_leaves_nothing() throws Exception {
      assertThatThrownBy(() -> writeAndStop(out))
          .isInstanceOf(BayanException.class)
          .hasMessageEndingWith("output-unwritable");

      assertThat(FileTree.entries(parent)).isEmpty();
    }

    @Test
    void a_parent_that_is_a_file_is_told() throws Exception {
      Files.writeString(out, "ملاحظة");

      assertThatThrownBy(() -> write(out.resolve("record"), 1, false))
          .isInstanceOf(BayanException.class)
          .hasMessageEndingWith("output-unwritable");
    }
  }

  @Nested
  class given_a_record {
    @BeforeEach
    void writeRecord() throws Exception {
      write(out, 1, false);
    }

    @Test
    void it_is_replaced_whole() throws Exception {
      OutputFolder.at(out, false)
          .fill(empty -> {
            RecordWriter.write(Books.random(2), empty);
            Files.writeString(empty.resolve("index.html"), "<!doctype html>");
          });
      write(out, 3, false);

      assertThat(RecordReader.read(out)).isEqualTo(Books.random(3));
      assertThat(out.resolve("index.html")).doesNotExist();
      assertThat(FileTree.entries(parent)).containsExactly("السجل");
    }

    @Test
    void a_run_that_is_stopped_halfway_leaves_it_as_it_was() throws Exception {
      assertThatThrownBy(() -> writeAndStop(out)).isInstanceOf(BayanException.class);

      assertThat(RecordReader.read(out)).isEqualTo(Books.random(1));
      assertThat(FileTree.entries(parent)).containsExactly("السجل");
    }

    @Test
    void a_disk_without_room_is_told_and_leaves_it_as_it_was() throws Exception {
      assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: this system has no /dev/full");

      assertThatThrownBy(() ->
              OutputFolder.at(out, false)
                  .fill(empty -> Files.writeString(Path.of("/dev/full"), "x")))
          .isInstanceOf(BayanException.class)
          .hasMessageContaining("No space left")
          .hasMessageEndingWith("output-unwritable");

      assertThat(RecordReader.read(out)).isEqualTo(Books.random(1));
    }

    @Test
    void the_users_own_file_in_it_is_named_and_kept() throws Exception {
      Files.writeString(out.resolve("notes.txt"), "ملاحظة");

      assertThatThrownBy(() -> OutputFolder.at(out, false))
          .isInstanceOf(BayanException.class)
          .hasMessageContaining("notes.txt")
          .hasMessageEndingWith("output-not-a-record");

      write(out, 2, true);
      assertThat(RecordReader.read(out)).isEqualTo(Books.random(2));
      assertThat(out.resolve("notes.txt")).hasContent("ملاحظة");
    }

    @Test
    void a_link_to_it_goes_on_leading_to_it() throws Exception {
      Path link = Files.createSymbolicLink(parent.resolve("link"), out);

      write(link, 2, false);

      assertThat(link).isSymbolicLink();
      assertThat(RecordReader.read(out)).isEqualTo(Books.random(2));
    }

    @Test
    void what_a_file_manager_left_in_it_does_not_matter() throws Exception {
      Files.writeString(out.resolve(".DS_Store"), "");

      write(out, 2, false);

      assertThat(RecordReader.read(out)).isEqualTo(Books.random(2));
    }
  }

  @Nested
  class given_a_folder_that_is_no_record {
    @BeforeEach
    void makeFolder() throws IOException {
      Files.createDirectories(out.resolve("pages"));
      Files.writeString(out.resolve("thesis.txt"), "أطروحة");
      Files.writeString(out.resolve("pages/1.txt"), "صفحة");
    }

    @Test
    void it_is_refused_before_any_work_and_stays_as_it_was() throws Exception {
      assertThatThrownBy(() -> OutputFolder.at(out, false))
          .isInstanceOf(BayanException.class)
          .hasMessageEndingWith("output-not-a-record");

      assertThat(FileTree.entries(out)).containsExactly("pages", "thesis.txt");
    }

    @Test
    void a_record_json_of_another_tool_does_not_make_it_one() throws Exception {
      Files.writeString(out.resolve("record.json"), "{\"format\":\"bayan-record\"}");

      assertThatThrownBy(() -> OutputFolder.at(out, false)).isInstanceOf(BayanException.class);
    }

    @Test
    void by_force_it_is_written_into_and_what_was_there_stays() throws Exception {
      OutputFolder.at(out, true)
          .fill(empty -> {
            RecordWriter.write(Books.random(1), empty);
            Files.createDirectory(empty.resolve("pages"));
            Files.writeString(empty.resolve("pages/index.html"), "<!doctype html>");
          });

      assertThat(RecordReader.read(out)).isEqualTo(Books.random(1));
      assertThat(out.resolve("thesis.txt")).hasContent("أطروحة");
      assertThat(out.resolve("pages/1.txt")).hasContent("صفحة");
      assertThat(out.resolve("pages/index.html")).exists();
      assertThat(FileTree.entries(parent)).containsExactly("السجل");
    }
  }

  @Test
  void an_empty_folder_is_filled() throws Exception {
    Files.createDirectory(out);

    write(out, 1, false);

    assertThat(RecordReader.read(out)).isEqualTo(Books.random(1));
  }

  @Test
  void a_file_is_never_overwritten_by_a_folder_even_by_force() throws Exception {
    Files.writeString(out, "ملاحظة");

    assertThatThrownBy(() -> OutputFolder.at(out, true))
        .isInstanceOf(BayanException.class)
        .hasMessageEndingWith("output-not-a-record");
    assertThat(out).hasContent("ملاحظة");
  }

  @Nested
  class given_what_a_run_left_that_was_killed {
    private Path left;

    @BeforeEach
    void leave() throws IOException {
      left = Files.createDirectories(parent.resolve(".السجل.bayan-123"));
      Files.writeString(left.resolve("lock"), "");
      Files.createDirectory(left.resolve("fresh"));
    }

    @Test
    void the_next_run_clears_it_away() throws Exception {
      write(out, 1, false);

      assertThat(left).doesNotExist();
      assertThat(RecordReader.read(out)).isEqualTo(Books.random(1));
    }

    @Test
    void a_record_that_it_had_moved_out_is_brought_back() throws Exception {
      write(parent.resolve("other"), 1, false);
      Files.move(parent.resolve("other"), left.resolve("old"));

      assertThatThrownBy(() -> writeAndStop(out)).isInstanceOf(BayanException.class);

      assertThat(left).doesNotExist();
      assertThat(RecordReader.read(out)).isEqualTo(Books.random(1));
    }
  }

  @Test
  void two_runs_at_once_do_not_clear_each_other_away() throws Exception {
    OutputFolder.at(out, false)
        .fill(empty -> {
          write(out, 1, false);
          RecordWriter.write(Books.random(2), empty);
        });

    assertThat(RecordReader.read(out)).isEqualTo(Books.random(2));
  }

  private static void write(Path folder, long seed, boolean force) throws BayanException {
    OutputFolder.at(folder, force).fill(empty -> RecordWriter.write(Books.random(seed), empty));
  }

  private static void writeAndStop(Path folder) throws BayanException {
    OutputFolder.at(folder, false)
        .fill(empty -> {
          RecordWriter.write(Books.random(9), empty);
          throw new IOException("the plug was pulled");
        });
  }
}
