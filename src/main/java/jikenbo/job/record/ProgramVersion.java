package jikenbo.job.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the program is running. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** Such as {@code 1.2.0}. */
  public static String current() {
    Properties properties = new Properties();
    try (var in = ProgramVersion.class.getResourceAsStream("/application.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("jikenbo.version");
  }
}
