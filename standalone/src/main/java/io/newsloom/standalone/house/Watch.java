package io.newsloom.standalone.house;

import io.newsloom.common.settings.SettingsException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a house open until Ctrl-C, or until a part of it fails for good. Made before anything is
 * started: Ctrl-C may come at any time.
 */
final class Watch implements AutoCloseable {

  private static final long GLANCE_MILLIS = 200;

  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  Watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "stop"));
  }

  private void stopAndWait() {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Blocks, and tells when the first articles are on the dashboard.
   *
   * @throws SettingsException if a service failed for good
   */
  void over(House house, Narrator told) throws InterruptedException {
    double start = told.seconds();
    boolean shown = false;
    while (!stop.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
      if (!shown && house.articles() > 0) {
        shown = true;
        told.say(
            "First articles on the dashboard %.1f s after the services' start."
                .formatted(told.seconds() - start));
      }
      String problem = house.problem().orElse(null);
      if (problem != null) {
        throw new SettingsException(problem);
      }
    }
  }

  /** Everything has been taken down: the process may end. */
  @Override
  public void close() {
    stopped.countDown();
  }
}
