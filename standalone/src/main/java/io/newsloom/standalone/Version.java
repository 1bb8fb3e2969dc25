package io.newsloom.standalone;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest, with the Java that runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = NewsloomMain.class.getPackage().getImplementationVersion();
    return new String[] {
      "newsloom " + Objects.requireNonNullElse(version, "(not packaged)"),
      "Java " + Runtime.version() + ", " + System.getProperty("java.vm.vendor")
    };
  }
}
