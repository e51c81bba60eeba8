package org.bayan.app.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, as the build compiled them. */
final class Templates {
  private static final int PAGE_SIZE = 1 << 16;

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.bayan.app.pages");

  /**
   * Sets a page.
   *
   * @param template the template's file
   * @param page what the template is given, by name
   */
  String set(String template, Map<String, Object> page) {
    StringOutput html = new StringOutput(PAGE_SIZE);
    engine.render(template, page, new VisibleOutput(html));
    return html.toString();
  }
}
