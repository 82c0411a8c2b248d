package jikenbo.archive.post;

import java.time.LocalDate;

/**
 * A line of a page that tells nothing but the day on which the posts below it appeared.
 *
 * @param line where it stands, counted from 1
 * @param text as it stands in the page
 * @param day the day it tells
 */
public record DateLine(int line, String text, LocalDate day) {}
