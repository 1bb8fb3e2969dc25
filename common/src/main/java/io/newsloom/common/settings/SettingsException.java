package io.newsloom.common.settings;

import org.jspecify.annotations.Nullable;

/** What the user configured cannot be used; the message is one line that says what to change. */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }

  public SettingsException(String message, @Nullable Throwable cause) {
    super(cause == null ? message : message + ": " + cause.getMessage(), cause);
  }
}
