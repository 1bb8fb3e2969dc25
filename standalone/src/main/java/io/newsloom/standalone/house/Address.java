package io.newsloom.standalone.house;

import io.newsloom.common.settings.SettingsException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where a server of ours listens.
 *
 * @param port 0 picks a free one
 */
record Address(String host, int port) {

  /**
   * Complains if the port is taken, before anything is started that would have to be taken down.
   *
   * @param option the option that chooses another
   * @throws SettingsException if it is
   */
  void requireFree(String option) {
    if (port == 0) {
      return;
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw new SettingsException(
          "cannot listen on %s:%d (%s): choose another port with %s"
              .formatted(host, port, e.getMessage(), option));
    }
  }

  /** As a browser on this machine reaches it. */
  String url(int actualPort) {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    return "http://%s:%d/".formatted(everywhere ? "127.0.0.1" : host, actualPort);
  }
}
