package io.newsloom.benchmarks.cost;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Measures work on the calling thread: its own CPU time and what it allocates. */
final class Meter {

  private final ThreadMXBean threads;

  /** Keeps results, so that the compiler cannot drop the work. */
  private int sink;

  Meter() {
    if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean)) {
      throw new IllegalStateException("this JVM does not measure allocation");
    }
    threads = bean;
  }

  Cost measure(Supplier<?> work) {
    long thread = Thread.currentThread().getId();
    long bytes = threads.getThreadAllocatedBytes(thread);
    long nanos = threads.getCurrentThreadCpuTime();
    Object result = work.get();
    long spent = threads.getCurrentThreadCpuTime() - nanos;
    sink ^= System.identityHashCode(result);
    return new Cost(spent, threads.getThreadAllocatedBytes(thread) - bytes);
  }

  int sink() {
    return sink;
  }
}
