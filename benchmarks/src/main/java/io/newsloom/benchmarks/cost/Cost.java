package io.newsloom.benchmarks.cost;

/**
 * Of one piece of work.
 *
 * @param cpuNanos CPU time of its thread, garbage collection not included
 * @param bytes what it allocated
 */
record Cost(long cpuNanos, long bytes) {}
