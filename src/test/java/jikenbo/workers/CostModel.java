package jikenbo.workers;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * How long it takes to code posts by workers, played through part by part. Every worker has one
 * processor; the database has some, and whoever finds them all taken waits.
 *
 * @param divide seconds in which the run cuts a part off and sends its order, one after the other
 * @param take seconds in which a worker takes an order and writes down its beginning and end
 * @param code seconds of a worker's processor for a post
 * @param serve seconds of a processor of the database for a post: read once, written once
 * @param serveProcessors how many processors the database has
 * @param look seconds between two looks of the run at its parts
 */
record CostModel(
    double divide, double take, double code, double serve, int serveProcessors, double look) {

  /** As the program cuts them. */
  private static final int PART = 400;

  private static final int MOST_PARTS = 200;

  /** What is coded between reading and writing, in one transaction. */
  private static final int CHUNK = 200;

  /** A third of what a post costs the database is reading it. */
  private static final double READING = 1 / 3.0;

  /** A worker at a point of its work; the earlier one comes first. */
  private record Worker(double at, int left, boolean coded) {}

  /** Seconds from the first part to the moment in which the run sees that all are done. */
  double seconds(int posts, int workers) {
    int size = Math.max(PART, (posts + MOST_PARTS - 1) / MOST_PARTS);
    int parts = (posts + size - 1) / size;
    double[] servers = new double[serveProcessors];
    PriorityQueue<Worker> queue =
        new PriorityQueue<>((one, other) -> Double.compare(one.at(), other.at()));
    for (int i = 0; i < workers; i++) {
      queue.add(new Worker(0, 0, false));
    }
    int next = 0;
    double end = 0;
    while (!queue.isEmpty()) {
      Worker worker = queue.remove();
      end = Math.max(end, worker.at());
      if (worker.left() > 0) {
        queue.add(goOn(worker, servers));
      } else if (next < parts) {
        int left = Math.min(size, posts - next * size);
        next++;
        double sent = next * divide;
        queue.add(new Worker(Math.max(worker.at(), sent) + take, left, false));
      }
    }
    return Math.ceil(end / look) * look;
  }

  /** Reads and codes what is next, or writes what was coded. */
  private Worker goOn(Worker worker, double[] servers) {
    int chunk = Math.min(CHUNK, worker.left());
    double share = worker.coded() ? 1 - READING : READING;
    double served = serve(servers, worker.at(), chunk * serve * share);
    return worker.coded()
        ? new Worker(served, worker.left() - chunk, false)
        : new Worker(served + chunk * code, worker.left(), true);
  }

  private static double serve(double[] servers, double at, double seconds) {
    Arrays.sort(servers);
    servers[0] = Math.max(servers[0], at) + seconds;
    return servers[0];
  }

  /** How many workers keep the database busy all the time; more of them only wait. */
  double mostWorkers() {
    return serveProcessors * (code + serve) / serve;
  }
}
