package jikenbo.job.option;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import jikenbo.job.console.OperatorException;
import org.jspecify.annotations.Nullable;

/**
 * What no option of the command line may tell, because every user of the machine can read those: it
 * stands in the environment or in {@code jikenbo.properties} in the data folder.
 */
final class PrivateSettings {

  private static final List<String> KEYS =
      List.of(
          DatabaseSettings.URL,
          DatabaseSettings.USER,
          DatabaseSettings.PASSWORD,
          BrokerSettings.URL,
          BrokerSettings.USER,
          BrokerSettings.PASSWORD,
          BrokerSettings.PATIENCE);

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final Map<String, String> environment;
  private final Properties file;

  /**
   * Reads them.
   *
   * @param environment environment variables by name; they overrule the file
   * @param data the data folder; it may be missing
   * @throws OperatorException when the file cannot be read or is open to others
   */
  PrivateSettings(Map<String, String> environment, Path data) {
    this.environment = Map.copyOf(environment);
    this.file = read(data.resolve("jikenbo.properties"));
  }

  /** A value; an empty one is none, as schedulers that cannot unset a variable give it. */
  @Nullable String value(String key) {
    String value = environment.getOrDefault(variable(key), file.getProperty(key, ""));
    return value.isEmpty() ? null : value;
  }

  /** How the environment calls a key. */
  static String variable(String key) {
    return key.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    if (!Files.exists(file)) {
      return properties;
    }
    try {
      refuseFileOfOthers(file);
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new OperatorException("refused.database.unreadable", file, e);
    }
    for (String key : properties.stringPropertyNames()) {
      if (!KEYS.contains(key)) {
        throw new OperatorException("refused.database.key", file, key, String.join(", ", KEYS));
      }
    }
    return properties;
  }

  /** Some file systems know no owners; then nobody can be kept out. */
  private static void refuseFileOfOthers(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    if (!OWNER.containsAll(view.readAttributes().permissions())) {
      throw new OperatorException("refused.database.open", file);
    }
    int owner = (Integer) Files.getAttribute(file, "unix:uid");
    if (Integer.toUnsignedLong(owner) != new UnixSystem().getUid()) {
      throw new OperatorException(
          "refused.database.owner",
          file,
          view.getOwner().getName(),
          System.getProperty("user.name"));
    }
  }
}
