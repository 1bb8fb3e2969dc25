package io.newsloom.standalone.data;

/**
 * Where a running standalone Newsloom can be reached.
 *
 * @param kafka bootstrap servers
 * @param desk address of the dashboard
 */
public record Running(String kafka, String desk) {}
