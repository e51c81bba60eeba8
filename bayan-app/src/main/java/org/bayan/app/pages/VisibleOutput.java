package org.bayan.app.pages;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.bayan.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What a template is set into: whatever is not the template's own is escaped, and signs that would
 * act on what reads the page are made visible. Every page passes through here.
 */
final class VisibleOutput extends OwaspHtmlTemplateOutput {
  VisibleOutput(StringOutput page) {
    super(page);
  }

  @Override
  public void writeUserContent(@Nullable String words) {
    super.writeUserContent(words == null ? words : Visible.of(words));
  }
}
