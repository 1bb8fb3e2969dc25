package io.newsloom.benchmarks.load;

import io.newsloom.broker.EmbeddedBroker;
import java.nio.file.Path;

/** The embedded broker as a process of its own, so that its CPU time is not a service's. */
public final class BrokerMain {

  /** What it prints once clients may connect, before the address. */
  static final String READY = "broker ready at ";

  private BrokerMain() {}

  public static void main(String[] args) {
    EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), 0);
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
    System.out.println(READY + broker.bootstrapServers());
    broker.await();
  }
}
