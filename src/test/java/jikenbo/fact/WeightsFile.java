package jikenbo.fact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import jikenbo.archive.Sha256;
import jikenbo.weigh.BallotFit.Example;
import jikenbo.weigh.Weights;

/**
 * A file of weights, which names the labelled notices that it was fitted on by a hash over all that
 * the fit sees of them: their clues and their right answers.
 *
 * @param path of the file
 * @param question what it answers, for people who open it
 */
record WeightsFile(Path path, String question) {

  private static final String CORPUS = "# corpus ";

  /** Whether the file was fitted on just these examples. */
  boolean isOf(List<? extends Example<?>> examples) throws IOException {
    return Files.readAllLines(path).contains(CORPUS + hash(examples));
  }

  void write(Weights weights, List<? extends Example<?>> examples) throws IOException {
    StringBuilder lines = new StringBuilder();
    lines.append("# How much each clue speaks for ").append(question);
    lines.append(", in logarithms of odds. Fitted on the labelled notices by\n");
    lines.append("#   mvn test -Dtest=FactWeightsTest -DargLine=-Djikenbo.fit=true\n");
    lines.append(CORPUS).append(hash(examples)).append('\n');
    weights
        .points()
        .forEach((clue, points) -> lines.append(clue).append('\t').append(points).append('\n'));
    Files.writeString(path, lines);
  }

  private static String hash(List<? extends Example<?>> examples) {
    MessageDigest digest = Sha256.digest();
    examples.forEach(example -> digest.update(example.content().getBytes(StandardCharsets.UTF_8)));
    return Sha256.of(digest);
  }
}
