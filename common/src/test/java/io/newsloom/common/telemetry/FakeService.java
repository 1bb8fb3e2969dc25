package io.newsloom.common.telemetry;

import java.util.concurrent.CountDownLatch;

/** A service whose health the test decides. */
final class FakeService implements Service {

  final CountDownLatch closed = new CountDownLatch(1);
  volatile Health health = Health.starting("warming up");
  volatile boolean started;

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public void start() {
    started = true;
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
