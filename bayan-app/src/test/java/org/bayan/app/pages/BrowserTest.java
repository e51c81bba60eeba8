package org.bayan.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class BrowserTest {
  @Test
  void a_page_in_a_folder_with_an_arabic_name_opens_from_disk(@TempDir Path folder)
      throws IOException {
    Path page =
        Files.writeString(
            Files.createDirectory(folder.resolve("صفحات النهر")).resolve("index.html"),
            "<!doctype html><meta charset=utf-8><html lang=ar dir=rtl><p>بيان</p>");

    try (Browser browser = Browser.start()) {
      Page opened = browser.open(page, 800, 600);

      assertThat(opened.textContent("p")).isEqualTo("بيان");
      assertThat(opened.evaluate("getComputedStyle(document.querySelector('p')).direction"))
          .isEqualTo("rtl");
    }
  }
}
