package org.bayan.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the pages of an invented record as a reader does. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
  private static final int WIDE = 1400;
  private static final int NARROW = 390;
  private static final int HIGH = 900;

  private Path folder = Path.of("");

  private final List<AutoCloseable> open = new ArrayList<>();

  @BeforeAll
  void write(@TempDir Path written) throws IOException {
    folder = written;
    new PageWriter()
        .write(InventedRecord.plain(), folder, new PageOptions(PageLanguage.ARABIC, false));
    open.add(Browser.start());
  }

  @AfterAll
  void close() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  @Test
  void a_reader_walks_from_a_square_to_the_sentence_in_its_article() {
    Page page = open("index.html", WIDE);

    page.click("section.glimpse h2 a");
    page.click("tr.life td.weakened a");

    assertThat(page.url()).contains("/article/");
    assertThat(page.locator(":target").innerText()).isEqualTo(InventedRecord.FISHERS_2022);
    assertThat(page.locator(":target").isVisible()).isTrue();
  }

  @Test
  void a_reader_walks_from_a_sentence_to_its_formula() {
    Page page = open("index.html", WIDE);
    page.click("tr.life td.weakened a");

    page.click(".row:has(:target) a.led");

    assertThat(page.url()).contains("/formula/");
    assertThat(page.locator("li:target ins").innerText()).isEqualTo("أعرب المجلس عن أمله في");
  }

  @Test
  void the_keyboard_alone_reaches_the_sentence_and_sees_its_words_before() {
    Page page = open("index.html", WIDE);

    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    page.locator("tr.life td.weakened a").focus();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Tab");

    assertThat(page.locator(".card").isVisible()).isTrue();
    assertThat(page.locator(".card").innerText()).contains(InventedRecord.FISHERS_2022);
    page.keyboard().press("Escape");
    assertThat(page.locator(".card").isVisible()).isFalse();
    page.keyboard().press("Enter");
    page.waitForURL("**/article/**");
    assertThat(page.locator(":target").innerText()).isEqualTo(InventedRecord.FISHERS_2022);
  }

  @Test
  void no_page_breaks_its_own_policy_or_overflows_a_narrow_window() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : pages()) {
      Page page = browser().open(file, NARROW, HIGH);
      page.onConsoleMessage(message -> wrong.add(file + ": " + message.text()));
      page.onPageError(error -> wrong.add(file + ": " + error));
      page.reload();
      Object beyond =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (!beyond.equals(0)) {
        wrong.add(file + " is wider than the window by " + beyond);
      }
      page.context().close();
    }

    assertThat(pages()).hasSizeGreaterThan(30);
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_letters_are_the_font_that_lies_beside_the_pages() {
    Page page = open("index.html", WIDE);

    assertThat(page.evaluate("document.fonts.ready.then(() => document.fonts.size)")).isEqualTo(1);
    assertThat(page.evaluate("[...document.fonts].every(font => font.status === 'loaded')"))
        .isEqualTo(true);
  }

  @Test
  void rows_are_chosen_by_words_whatever_their_vowels() throws IOException {
    Page page = browser().open(only("series"), WIDE, HIGH);

    page.fill(".sieve input", "الصيّادي");
    assertThat(page.locator("tr.life:visible").count()).isZero();
    page.fill(".sieve input", "صَيادي البحيره");

    assertThat(page.locator("tr.life:visible").count()).isEqualTo(1);
    page.click(".sieve button");
    assertThat(page.locator("tr.life:visible").count()).isEqualTo(2);
  }

  @Test
  void a_script_in_a_title_does_not_run(@TempDir Path other) throws IOException {
    new PageWriter()
        .write(
            InventedRecord.hostile("<img src=x onerror=document.title='run'>", "javascript:1"),
            other,
            new PageOptions(PageLanguage.ENGLISH, false));

    Page page = browser().open(other.resolve("articles.html"), WIDE, HIGH);

    assertThat(page.title()).doesNotContain("run");
    assertThat(page.locator("main").innerText()).contains("onerror");
  }

  private Browser browser() {
    return (Browser) open.getFirst();
  }

  private Page open(String address, int width) {
    return browser().open(folder.resolve(address), width, HIGH);
  }

  private Path only(String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(kind))) {
      return files.findFirst().orElseThrow();
    }
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
