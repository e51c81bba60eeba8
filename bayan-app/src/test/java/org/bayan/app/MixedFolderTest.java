package org.bayan.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder as it comes: a PDF, a Word document, a feed, a zip and a packed page, traced in one run.
 */
class MixedFolderTest {
  private static final Path PRINT =
      Checkout.root().resolve("bayan-ingest/src/test/resources/org/bayan/ingest/print");
  private static final String NEWS =
      "دعا مجلس الموانئ في اجتماعه يوم 14 كانون الثاني 2021 إلى إعفاء الصيادين من الرسوم، وتعهد نشر"
          + " تقرير مفصل كل ثلاثة أشهر.";

  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path press = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    press = Files.createDirectory(folder.resolve("press"));
    Files.copy(PRINT.resolve("chromium-article.pdf"), press.resolve("a.pdf"));
    Files.copy(PRINT.resolve("libreoffice-bulletin.docx"), press.resolve("b.docx"));
    Files.writeString(
        press.resolve("c.xml"),
        "<rss><channel><title>صحيفة المرفأ</title><item><guid>7</guid><title>الرسوم</title>"
            + "<description>"
            + NEWS
            + "</description></item></channel></rss>");
    try (ZipOutputStream zip = new ZipOutputStream(open("d.zip"))) {
      zip.putNextEntry(new ZipEntry("../1.txt"));
      zip.write(NEWS.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("2.pdf"));
      zip.write("no PDF".getBytes(UTF_8));
    }
    try (OutputStream gzip = new GZIPOutputStream(open("e.html.gz"))) {
      gzip.write(("<html><body><p>" + NEWS + "</p></body></html>").getBytes(UTF_8));
    }
  }

  @Test
  void each_article_is_in_the_record_and_what_is_wrong_is_told() throws IOException {
    assertThat(trace("out", press.toString())).isZero();

    List<String> articles = Files.readAllLines(folder.resolve("out/articles.jsonl"));
    assertThat(articles).hasSize(5);
    assertThat(articles.get(0)).contains("\"id\":\"a.pdf\"", "application/pdf");
    assertThat(articles.get(1)).contains("\"id\":\"b.docx\"", "\"sameAs\":\"a.pdf\"");
    assertThat(articles.get(2)).contains("\"id\":\"c.xml#7\"", "صحيفة المرفأ");
    assertThat(articles.get(3)).contains("\"id\":\"d.zip#../1.txt\"");
    assertThat(articles.get(4)).contains("\"id\":\"e.html.gz\"");
    assertThat(err.toString()).contains("d.zip#2.pdf", "pdf-broken");
    assertThat(Files.readString(folder.resolve("out/declarations.jsonl")))
        .contains("\"article\":\"a.pdf\"", "\"article\":\"c.xml#7\"");
  }

  @Test
  void in_whatever_order_the_files_are_given_the_record_is_the_same() throws IOException {
    List<String> files = List.of("a.pdf", "b.docx", "c.xml", "d.zip", "e.html.gz");
    String[] forth = files.stream().map(f -> press.resolve(f).toString()).toArray(String[]::new);
    String[] back =
        files.reversed().stream().map(f -> press.resolve(f).toString()).toArray(String[]::new);

    assertThat(trace("one", forth)).isZero();
    assertThat(trace("other", back)).isZero();

    for (String file : List.of("articles.jsonl", "declarations.jsonl", "mentions.jsonl")) {
      assertThat(folder.resolve("other").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  private OutputStream open(String name) throws IOException {
    return Files.newOutputStream(press.resolve(name));
  }

  private int trace(String out, String... given) {
    String[] line = new String[3 + given.length];
    line[0] = "trace";
    line[1] = "--out";
    line[2] = folder.resolve(out).toString();
    System.arraycopy(given, 0, line, 3, given.length);
    return Bayan.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute(line);
  }
}
