package org.bayan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of file that articles come in, through the one way in; and every way to be wrong. */
class FormatsTest {
  private static final String NEWS =
      "أعلنت هيئة الموانئ اليوم افتتاح رصيف جديد للحبوب يتسع لثلاث سفن في وقت واحد.";
  private static final String MORE =
      "وقال مدير الهيئة إن العمل في الرصيف استغرق عامين وإن كلفته بلغت أربعة ملايين دينار.";
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>افتتاح رصيف جديد</title></head><body><article>"
          + "<h1>افتتاح رصيف جديد</h1><p>"
          + NEWS
          + "</p><p>"
          + MORE
          + "</p></article></body></html>";

  @TempDir Path folder;

  @Test
  void given_a_folder_of_every_kind_then_each_gives_its_articles_in_the_order_of_their_ids()
      throws IOException {
    write("a.pdf", print("chromium-article.pdf"));
    write("b.docx", print("libreoffice-bulletin.docx"));
    write("c.rss", rss().getBytes(UTF_8));
    write("d.warc.gz", gzip(warc()));
    write("e.zip", zip(Map.of("x/1.html", PAGE.getBytes(UTF_8), "2.txt", NEWS.getBytes(UTF_8))));
    write("f.html.gz", gzip(PAGE.getBytes(UTF_8)));

    Intake.Result result = read(folder);

    assertThat(result.faults()).isEmpty();
    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly(
            "a.pdf",
            "b.docx",
            "c.rss#harbour-7",
            "c.rss#https://news.example/8",
            "d.warc.gz#urn:uuid:1",
            "e.zip#2.txt",
            "e.zip#x/1.html",
            "f.html.gz");
    assertThat(result.articles())
        .extracting(a -> a.source().mediaType())
        .containsExactly(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/rss+xml",
            "application/rss+xml",
            "text/html",
            "text/plain",
            "text/html",
            "text/html");
  }

  @Test
  void given_a_document_on_pages_then_its_parts_are_marked_and_all_of_its_print_is_kept()
      throws IOException {
    Article article = read(write("a.pdf", print("libreoffice-bulletin.pdf"))).articles().getFirst();

    assertThat(article.title()).contains("مجلس الموانئ يقرّ خطة الشتاء لتخزين القمح");
    assertThat(article.place()).contains("طرابلس");
    assertThat(article.published().flatMap(PartialDate::value)).contains("2021-01-14");
    assertThat(article.byline()).contains("ليلى الحموي");
    assertThat(article.spans(Block.Kind.BOILERPLATE)).hasSize(6);
    assertThat(article.body()).noneMatch(s -> s.of(article.text()).contains("النشرة الداخلية"));
    int marked = article.blocks().stream().mapToInt(b -> b.span().length()).sum();
    assertThat(article.text().replaceAll("\\s", ""))
        .hasSize(
            article.blocks().stream()
                .map(b -> b.span().of(article.text()).replaceAll("\\s", ""))
                .mapToInt(String::length)
                .sum());
    assertThat(marked).isPositive();
  }

  @Test
  void given_a_feed_then_an_item_has_its_own_facts_and_the_outlet_is_the_feeds_title()
      throws IOException {
    Article first = read(write("c.xml", rss().getBytes(UTF_8))).articles().getFirst();

    assertThat(first.title()).contains("افتتاح رصيف جديد");
    assertThat(first.outlet()).contains("صحيفة المرفأ");
    assertThat(first.byline()).contains("ليلى الحموي");
    assertThat(first.source().url()).contains("https://news.example/7");
    // The day that the paper printed on it, though it was the day before in Greenwich.
    assertThat(first.published().flatMap(PartialDate::value)).contains("2021-01-14T00:30");
    assertThat(first.body()).hasSize(2);
  }

  @Test
  void given_an_atom_feed_in_an_old_encoding_then_it_is_read() throws IOException {
    String atom =
        """
        <?xml version="1.0" encoding="windows-1256"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>صحيفة المرفأ</title>
        <author><name>هيئة التحرير الثقافية</name></author>
        <entry><id>tag:1</id><title type="html">رصيف &amp;quot;الشمال&amp;quot;</title>
        <link rel="self" href="https://news.example/self"/><link href="https://news.example/1"/>
        <updated>2021-01-15T08:00:00Z</updated><published>2021-01-14T08:00:00Z</published>
        <content type="xhtml"><div><p>%s</p><p>%s</p></div></content></entry></feed>
        """
            .formatted(NEWS, MORE);

    Article article =
        read(write("a.atom", atom.getBytes(Charset.forName("windows-1256")))).articles().getFirst();

    assertThat(article.id()).isEqualTo("a.atom#tag:1");
    assertThat(article.title()).contains("رصيف \"الشمال\"");
    assertThat(article.source().url()).contains("https://news.example/1");
    assertThat(article.published().flatMap(PartialDate::value)).contains("2021-01-14T08:00");
    assertThat(article.body()).extracting(s -> s.of(article.text())).containsExactly(NEWS, MORE);
  }

  @Test
  void given_a_feed_with_entities_that_multiply_or_fetch_then_they_stay_as_they_are_written()
      throws IOException {
    String feed =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "حبوب"><!ENTITY b "&a;&a;&a;&a;&a;">
        <!ENTITY x SYSTEM "file:///etc/passwd">]>
        <rss><channel><title>t</title><item><guid>1</guid><description>%s &b; &x;</description>
        </item></channel></rss>
        """
            .formatted(NEWS);

    Article article = read(write("a.rss", feed.getBytes(UTF_8))).articles().getFirst();

    assertThat(article.text()).contains(NEWS).doesNotContain("حبوبحبوب", "root:");
  }

  @Test
  void given_items_at_fault_then_each_is_told_and_the_others_are_read() throws IOException {
    String feed =
        "<rss><channel><item><guid>1</guid><title>بلا نص</title></item>"
            + item("2", NEWS)
            + item("2", MORE)
            + "</channel></rss>";

    Intake.Result result = read(write("a.rss", feed.getBytes(UTF_8)));

    assertThat(names(result)).containsExactly("feed-item-without-text", "item-id-repeated");
    assertThat(result.articles()).extracting(Article::id).containsExactly("a.rss#2", "a.rss#2~3");
  }

  @Test
  void given_a_file_called_a_feed_that_is_none_then_it_is_told() throws IOException {
    assertThat(names(read(write("a.rss", "لا شيء".getBytes(UTF_8)))))
        .containsExactly("feed-broken");
    assertThat(names(read(write("b.rss", "<rss></rss>".getBytes(UTF_8)))))
        .containsExactly("feed-broken");
  }

  @Test
  void given_xml_that_is_no_feed_then_it_is_passed_by() throws IOException {
    write("1.txt", NEWS.getBytes(UTF_8));
    write("pom.xml", "<project/>".getBytes(UTF_8));

    assertThat(read(folder).counts().leftOut()).containsOnlyKeys("file-other-kind");
  }

  @Test
  void given_an_archive_then_pages_are_read_and_other_records_are_counted() throws IOException {
    Intake.Result result = read(write("d.warc", warc()));

    Article page = result.articles().getFirst();
    assertThat(page.id()).isEqualTo("d.warc#urn:uuid:1");
    assertThat(page.source().url()).contains("https://news.example/7");
    assertThat(page.published().flatMap(PartialDate::value)).contains("2021-01-20");
    assertThat(page.published().orElseThrow().basis()).contains("fetched");
    assertThat(result.counts().leftOut()).containsExactly(Map.entry("warc-record-other", 3));
  }

  @Test
  void given_an_archive_that_is_cut_off_then_what_came_before_is_kept() throws IOException {
    byte[] whole = warc();
    byte[] twice = joined(whole, java.util.Arrays.copyOf(whole, whole.length - 200));

    Intake.Result result = read(write("d.warc", twice));

    assertThat(result.articles()).isNotEmpty();
    assertThat(names(result)).contains("warc-broken");
  }

  @Test
  void given_a_record_that_is_not_as_long_as_it_says_then_it_is_told_and_reading_ends()
      throws IOException {
    for (String length : List.of("5", "999999999", "99999999999999999999", "-7", "ten")) {
      byte[] lying =
          new String(warc(), ISO_8859_1)
              .replaceFirst("Content-Length: [0-9]+", "Content-Length: " + length)
              .getBytes(ISO_8859_1);

      assertThat(names(read(write("d.warc", lying)))).as(length).containsExactly("warc-broken");
    }
  }

  @Test
  void given_an_answer_that_is_no_http_then_the_next_records_are_read() throws IOException {
    byte[] bad =
        record("response", "urn:uuid:0", "application/http", "no http".getBytes(UTF_8), "x");

    Intake.Result result = read(write("d.warc", joined(bad, warc())));

    assertThat(names(result)).containsExactly("warc-record-broken");
    assertThat(result.articles()).hasSize(1);
  }

  @Test
  void given_names_in_a_zip_that_climb_out_then_they_are_ids_and_nothing_else() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("../../up.txt", NEWS.getBytes(UTF_8));
    entries.put("/etc/passwd.txt", MORE.getBytes(UTF_8));
    entries.put("a\nb\u0007.txt", (NEWS + MORE).getBytes(UTF_8));

    Intake.Result result = read(write("z.zip", zip(entries)));

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("z.zip#../../up.txt", "z.zip#/etc/passwd.txt", "z.zip#a\nb\u0007.txt");
    assertThat(folder.resolve("../../up.txt")).doesNotExist();
  }

  @Test
  void given_a_zip_then_what_is_hidden_or_of_another_kind_is_counted_and_a_zip_in_it_is_told()
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("b.txt", NEWS.getBytes(UTF_8));
    entries.put("__MACOSX/._b.txt", new byte[9]);
    entries.put(".hidden.txt", NEWS.getBytes(UTF_8));
    entries.put("photo.jpg", new byte[9]);
    entries.put("inner.zip", zip(Map.of("1.txt", NEWS.getBytes(UTF_8))));
    entries.put("c.jsonl.gz", gzip(("{\"text\":\"" + MORE + "\"}").getBytes(UTF_8)));
    entries.put("d.pdf", print("chromium-columns.pdf"));

    Intake.Result result = read(write("z.zip", zip(entries)));

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("z.zip#b.txt", "z.zip#c.jsonl.gz#1", "z.zip#d.pdf");
    assertThat(names(result)).containsExactly("packed-twice");
    assertThat(result.counts().leftOut())
        .containsEntry("file-hidden", 2)
        .containsEntry("file-other-kind", 1);
  }

  @Test
  void given_a_zip_whose_entries_stand_in_another_order_then_all_is_the_same() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("1.txt", NEWS.getBytes(UTF_8));
    entries.put("2.html", "<p></p>".getBytes(UTF_8));
    entries.put("3.pdf", "x".getBytes(UTF_8));
    Map<String, byte[]> turned = new LinkedHashMap<>();
    List.copyOf(entries.keySet()).reversed().forEach(n -> turned.put(n, entries.get(n)));

    Intake.Result one = read(write("z.zip", zip(entries)));
    Intake.Result other = read(write("z.zip", zip(turned)));

    assertThat(other).isEqualTo(one);
    assertThat(names(one)).hasSize(2);
  }

  @Test
  void given_names_that_windows_wrote_in_arabic_then_they_are_read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("windows-1256"))) {
      zip.putNextEntry(new ZipEntry("خبر.txt"));
      zip.write(NEWS.getBytes(UTF_8));
    }

    assertThat(read(write("z.zip", bytes.toByteArray())).articles())
        .extracting(Article::id)
        .containsExactly("z.zip#خبر.txt");
  }

  @Test
  void given_packed_files_that_are_broken_then_each_is_told() throws IOException {
    byte[] zip = zip(Map.of("1.txt", NEWS.getBytes(UTF_8)));
    byte[] packed = gzip(PAGE.getBytes(UTF_8));

    assertThat(names(read(write("a.zip", "no zip".getBytes(UTF_8))))).containsExactly("zip-broken");
    assertThat(names(read(write("b.zip", java.util.Arrays.copyOf(zip, zip.length - 30)))))
        .containsExactly("zip-broken");
    assertThat(names(read(write("c.html.gz", java.util.Arrays.copyOf(packed, 60)))))
        .containsExactly("packing-broken");
    assertThat(names(read(write("d.txt.gz", "no gzip".getBytes(UTF_8)))))
        .containsExactly("packing-broken");
    assertThat(names(read(write("e.txt.gz", gzip(gzip(packed)))))).containsExactly("packed-twice");
    assertThat(names(read(write("f.zip.gz", gzip(zip))))).containsExactly("packed-twice");
  }

  @Test
  void given_a_zip_with_a_password_then_it_is_told() throws IOException {
    byte[] zip = zip(Map.of("1.txt", NEWS.getBytes(UTF_8)));
    int central = new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
    zip[central + 8] |= 1;

    assertThat(names(read(write("a.zip", zip)))).containsExactly("zip-locked");
  }

  @Test
  void given_what_unfolds_to_far_more_than_print_then_it_is_refused_and_the_rest_is_read()
      throws IOException {
    byte[] bomb = ("{\"text\":\"" + " ".repeat(30_000_000) + "\"}\n").getBytes(UTF_8);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.jsonl", bomb);
    entries.put("b.txt", NEWS.getBytes(UTF_8));

    assertThat(names(read(write("a.jsonl.gz", gzip(bomb))))).containsExactly("unfolds-too-far");
    Intake.Result result = read(write("z.zip", zip(entries)));
    assertThat(names(result)).contains("unfolds-too-far");
    assertThat(result.counts().leftOut()).containsKey("unfolds-too-far");
  }

  @Test
  void given_a_zip_that_says_it_has_millions_of_entries_then_it_is_not_opened() throws IOException {
    byte[] zip = zip(Map.of("1.txt", NEWS.getBytes(UTF_8)));
    byte[] end = java.util.Arrays.copyOfRange(zip, zip.length - 22, zip.length);
    end[10] = (byte) 0xFF;
    end[11] = (byte) 0xFF;
    java.nio.ByteBuffer large = java.nio.ByteBuffer.allocate(76);
    large.order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(0, 0x06064b50).putLong(32, 5_000_000);
    large.putInt(56, 0x07064b50).putLong(64, zip.length - 22L);
    byte[] lying =
        joined(joined(java.util.Arrays.copyOf(zip, zip.length - 22), large.array()), end);

    assertThat(names(read(write("a.zip", lying)))).containsExactly("zip-too-many");
  }

  @Test
  void given_files_whose_names_say_another_thing_then_what_is_in_them_counts() throws IOException {
    write("a.txt", print("chromium-columns.pdf"));
    write("b.pdf", PAGE.getBytes(UTF_8));
    write("feed", rss().getBytes(UTF_8));
    write("page", PAGE.getBytes(UTF_8));
    write("notes", NEWS.getBytes(UTF_8));
    write("c.html", gzip(PAGE.getBytes(UTF_8)));

    Intake.Result result = read(folder);

    assertThat(result.faults()).isEmpty();
    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly(
            "a.txt", "b.pdf", "c.html", "feed#harbour-7", "feed#https://news.example/8", "page");
    assertThat(result.counts().leftOut()).containsExactly(Map.entry("file-other-kind", 1));
  }

  private static String rss() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>صحيفة المرفأ</title><link>https://news.example/</link>
    <item><title>افتتاح رصيف جديد</title><guid isPermaLink="false">harbour-7</guid>
    <link>https://news.example/7</link><dc:creator>ليلى الحموي</dc:creator>
    <media:title>صورة</media:title><pubDate>Thu, 14 Jan 2021 00:30:00 +0300</pubDate>
    <description>ملخص قصير&hellip;</description>
    <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
    <item><title>خبر ثان</title><link>https://news.example/8</link>
    <description>%s</description></item>
    </channel></rss>
    """
        .formatted(NEWS, MORE, MORE);
  }

  private static String item(String guid, String text) {
    return "<item><guid>" + guid + "</guid><description>" + text + "</description></item>";
  }

  private static byte[] warc() {
    byte[] page = PAGE.getBytes(UTF_8);
    byte[] ok =
        joined(
            ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                    + page.length
                    + "\r\n\r\n")
                .getBytes(UTF_8),
            page);
    byte[] gone =
        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\ngone"
            .getBytes(UTF_8);
    byte[] ask = "GET /7 HTTP/1.1\r\nHost: news.example\r\n\r\n".getBytes(UTF_8);
    List<byte[]> records = new ArrayList<>();
    records.add(record("warcinfo", "urn:uuid:9", "application/warc-fields", new byte[0], ""));
    records.add(record("request", "urn:uuid:8", "application/http; msgtype=request", ask, "7"));
    records.add(record("response", "urn:uuid:1", "application/http; msgtype=response", ok, "7"));
    records.add(record("response", "urn:uuid:2", "application/http; msgtype=response", gone, "6"));
    return records.stream().reduce(new byte[0], FormatsTest::joined);
  }

  private static byte[] record(String kind, String id, String type, byte[] body, String page) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Record-ID: <"
            + id
            + ">\r\nWARC-Date: 2021-01-20T10:00:00Z\r\n"
            + (page.isEmpty() ? "" : "WARC-Target-URI: https://news.example/" + page + "\r\n")
            + "Content-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return joined(joined(head.getBytes(UTF_8), body), "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] print(String name) throws IOException {
    try (InputStream stream = FormatsTest.class.getResourceAsStream("print/" + name)) {
      return stream.readAllBytes();
    }
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Intake.Result read(Path... given) {
    return new Intake(Intake.Options.plain()).read(List.of(given));
  }

  private static List<String> names(Intake.Result result) {
    return result.faults().stream().map(Fault::name).toList();
  }
}
