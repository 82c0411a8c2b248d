package jikenbo.generator;

import org.jspecify.annotations.Nullable;

/**
 * An invented organisation.
 *
 * @param name as others call it
 * @param we as it calls itself
 * @param sector code
 * @param prefecture that its name begins with, or null
 */
record Organization(String name, String we, String sector, @Nullable String prefecture) {}
