package jikenbo.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jikenbo.archive.post.Sha256;
import jikenbo.weigh.BallotFit.Example;
import jikenbo.weigh.Weights;

/**
 * A file of weights, which names the labelled notices that it was fitted on by a hash over all that
 * the fit sees of them: their clues and their right answers.
 *
 * @param path of the file
 * @param question what it answers, for people who open it
 */
public record WeightsFile(Path path, String question) {

  private static final String CORPUS = "# corpus ";

  /** Whether the file was fitted on just these examples. */
  public boolean isOf(List<? extends Example<?>> examples) throws IOException {
    return Files.readAllLines(path).contains(CORPUS + hash(examples));
  }

  /** Writes weights that were fitted on these examples. */
  public void write(Weights weights, List<? extends Example<?>> examples) throws IOException {
    Files.writeString(
        path,
        """
        # How much each clue speaks for %s, in hundredths of a logarithm of odds. Fitted on the labelled notices by
        #   mvn test -Dtest=FactWeightsTest -DargLine=-Djikenbo.fit=true
        %s%s
        %s"""
            .formatted(question, CORPUS, hash(examples), weights));
  }

  private static String hash(List<? extends Example<?>> examples) {
    return Sha256.of(examples.stream().map(Example::fingerprint).toList().toString());
  }
}
