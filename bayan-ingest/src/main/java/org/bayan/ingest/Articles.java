package org.bayan.ingest;

import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.text.Tokens;

/** Makes an article of a text laid out and of what its source says beside it. */
final class Articles {
  private Articles() {}

  /** Returns the article of a plain text. */
  static Article plain(String id, Source source, String print, Given given) {
    Tokens text = Tokens.of(print);
    return made(id, source, text, Layout.of(text, given.title(), given.author()), given);
  }

  /** Returns the article of a page; what the source says beside it comes before the page's word. */
  static Article page(String id, Source source, Page page, Given given) {
    PageFacts facts = page.facts();
    Optional<String> url = given.url().or(facts::url);
    Source addressed = new Source(source.path(), url, source.sha256(), source.mediaType());
    Given all =
        new Given(
            page.layout().title(),
            given.outlet().or(facts::outlet),
            given.author().or(facts::author),
            given.published().or(facts::published),
            url);
    return made(id, addressed, page.tokens(), page.layout(), all);
  }

  /** Returns the article of a document laid out on pages. */
  static Article printed(String id, Source source, PrintedText printed, Given given) {
    return made(id, source, printed.tokens(), printed.layout(), given);
  }

  /** Returns an article with a date of issue, where it has none of its own. */
  static Article dated(Article article, Optional<PartialDate> date) {
    return article.published().isPresent()
        ? article
        : with(article, article.language(), date, article.blocks());
  }

  private static Article made(String id, Source source, Tokens text, Layout layout, Given given) {
    Author read = given.author().map(Author::of).orElseGet(Author::unknown);
    Author author = given.outlet().isPresent() ? read.besideOutlet() : read;
    Optional<String> outlet = given.outlet().or(author::outlet).or(layout::outlet);
    Article article =
        new Article(
            id,
            source,
            "und",
            given.title().or(layout::title),
            outlet,
            author.byline().or(layout::byline).filter(b -> !isSame(b, outlet)),
            author.credit().or(layout::credit),
            author.place().or(layout::place),
            given.published().or(layout::published).or(() -> AddressDates.in(source)),
            text,
            layout.blocks(),
            Optional.empty());
    return with(article, Languages.of(article), article.published(), article.blocks());
  }

  /** Pages often give their own name for the writer's. */
  private static boolean isSame(String byline, Optional<String> outlet) {
    String folded = Lexicon.folded(byline);
    return outlet.map(Lexicon::folded).filter(o -> o.contains(folded)).isPresent();
  }

  /** Returns an article with other blocks. */
  static Article withBlocks(Article article, List<Block> blocks) {
    return with(article, article.language(), article.published(), blocks);
  }

  private static Article with(
      Article article, String language, Optional<PartialDate> published, List<Block> blocks) {
    return new Article(
        article.id(),
        article.source(),
        language,
        article.title(),
        article.outlet(),
        article.byline(),
        article.credit(),
        article.place(),
        published,
        article.tokens(),
        blocks,
        article.givenOccasion());
  }
}
