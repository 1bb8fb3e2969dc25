package io.newsloom.common.event;

/**
 * The place of a page on a pages channel, which names the page uniquely: the same URL may be
 * fetched many times.
 */
public record PageRef(String id, String channel, int partition, long offset) {}
