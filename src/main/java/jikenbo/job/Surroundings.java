package jikenbo.job;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What a run can see of the process that it is in.
 *
 * @param clock tells the time of the report
 * @param environment environment variables by name
 * @param ending whether the process was asked to end
 */
record Surroundings(InstantSource clock, Map<String, String> environment, BooleanSupplier ending) {

  Surroundings {
    environment = Map.copyOf(environment);
  }
}
