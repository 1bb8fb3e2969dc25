package io.newsloom.standalone.input;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One page, or lines of many: the argument group of commands that take either. */
public final class OneOrMany {

  @Parameters(
      index = "0",
      paramLabel = "FILE|URL|-",
      description = "The page. Files whose names end in .gz are unpacked.")
  private @Nullable String page;

  @Option(
      names = "--jsonl",
      paramLabel = "FILE|-",
      description = "JSON lines instead of one page; unpacked if the name ends in .gz.")
  private @Nullable String lines;

  /** Where the lines are; null = it is one page. */
  public @Nullable String lines() {
    return lines;
  }

  /** Where the page is. */
  public String page() {
    return page == null ? InputFile.STDIN : page;
  }
}
