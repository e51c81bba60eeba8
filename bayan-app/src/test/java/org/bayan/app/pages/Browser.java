package org.bayan.app.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser without a window and without a network, to walk through pages on disk as a reader does.
 *
 * <p>It is the machine's own Chromium: the one that {@code BAYAN_CHROMIUM} names, or one of the
 * usual names on the path. Where there is none the test is skipped, and in CI it fails. Tests that
 * use it carry the tag {@code browser}.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    // Chromium's own sandbox does not start as root, as in a container; the pages
                    // are ours and there is no network.
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Starts the machine's Chromium; skips the test where there is none, and fails it in CI. */
  public static Browser start() {
    Optional<Path> executable = find();
    String missing =
        "skipped: no Chromium on this machine; install it, or name it by BAYAN_CHROMIUM";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(executable.isPresent(), missing);
    }
    assumeTrue(executable.isPresent(), missing);
    return new Browser(executable.orElseThrow());
  }

  /**
   * Opens a page from disk, offline.
   *
   * @param file the page
   * @param width of the window, in CSS pixels
   * @param height of the window, in CSS pixels
   */
  public Page open(Path file, int width, int height) {
    BrowserContext reader =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setOffline(true)
                .setViewportSize(width, height));
    Page page = reader.newPage();
    page.navigate(file.toUri().toString());
    return page;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    String named = System.getenv("BAYAN_CHROMIUM");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
