package jikenbo.report.page;

import gg.jte.Content;

/**
 * All that the template lays out.
 *
 * @param summary the month in figures and words
 * @param assets styles and scripts
 * @param data what the scripts draw, as JSON that cannot end the element that it stands in
 */
public record Page(Summary summary, PageAssets assets, Content data) {}
