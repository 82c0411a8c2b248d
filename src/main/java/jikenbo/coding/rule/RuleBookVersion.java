package jikenbo.coding.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import jikenbo.archive.Sha256;
import jikenbo.coding.Method;
import jikenbo.coding.WeightFile;
import jikenbo.fact.notice.ReaderVersion;
import jikenbo.weigh.PointTable;

/**
 * The hash that tells rule books apart: of everything that decides how posts are read and coded or
 * what reports call the classes, and of nothing else, so that comments and examples change nothing.
 */
final class RuleBookVersion {

  /**
   * Raised when the program itself reads or weighs posts differently with the same rules, words and
   * weights, so that stored posts are coded again.
   */
  private static final String CODER_GENERATION = "9";

  private final MessageDigest digest;

  private RuleBookVersion(MessageDigest digest) {
    this.digest = digest;
  }

  /** SHA-256 in hexadecimal. */
  static String of(List<Method> methods, List<RuleSet> sets) {
    RuleBookVersion version = new RuleBookVersion(Sha256.digest());
    version.add(CODER_GENERATION);
    version.add(ReaderVersion.current());
    for (WeightFile file : WeightFile.values()) {
      version.add(PointTable.load(file.resource()));
    }
    version.addSize(methods);
    methods.forEach(version::add);
    sets.forEach(version::add);
    return Sha256.of(version.digest);
  }

  private void add(Method method) {
    add(method.code());
    add(method.cause().code());
    add(method.nameJa());
    add(method.nameEn());
    add(String.valueOf(method.residual()));
  }

  private void add(RuleSet set) {
    add(String.valueOf(set.sectionWeights()));
    add(String.valueOf(set.negation()));
    add(String.valueOf(set.aside()));
    addSize(set.rules());
    set.rules().forEach(this::add);
  }

  private void add(Rule rule) {
    add(rule.id());
    add(rule.classCode());
    add(String.valueOf(rule.methodCode()));
    add(String.valueOf(rule.weight()));
    addSize(rule.words());
    rule.words().forEach(this::add);
    add(String.valueOf(rule.pattern()));
    add(String.valueOf(rule.unless()));
    add(rule.sections().stream().sorted().toList().toString());
    add(String.valueOf(rule.hint()));
    add(String.valueOf(rule.house()));
    add(String.valueOf(rule.own()));
  }

  private void addSize(List<?> list) {
    add(String.valueOf(list.size()));
  }

  /** The length goes first, so that no two lists of texts run into the same bytes. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
