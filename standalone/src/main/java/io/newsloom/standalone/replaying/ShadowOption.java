package io.newsloom.standalone.replaying;

import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.settings.SettingsException;
import picocli.CommandLine.Option;

/** Which shadow of the live channels is meant. */
public final class ShadowOption {

  @Option(
      names = "--shadow",
      paramLabel = "NAME",
      defaultValue = "${env:NEWSLOOM_SHADOW:-shadow}",
      description =
          "The shadow's name, which is in the names of its channels: 'shadow' has"
              + " newsloom.shadow.articles (env NEWSLOOM_SHADOW, default shadow).")
  private String name = "shadow";

  /**
   * The shadow's channels.
   *
   * @throws SettingsException if the name can be no part of a channel's
   */
  public ChannelSet channels() {
    if (name.isEmpty()) {
      throw new SettingsException("a shadow needs a name");
    }
    try {
      return new ChannelSet(name);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(String.valueOf(e.getMessage()));
    }
  }
}
