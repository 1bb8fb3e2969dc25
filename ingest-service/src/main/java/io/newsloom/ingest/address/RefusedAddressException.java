package io.newsloom.ingest.address;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A host's address is inside the network. It is an {@link UnknownHostException} because that is
 * what the HTTP client lets a resolver say.
 */
public final class RefusedAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  RefusedAddressException(String host, InetAddress address) {
    super(
        "%s is at %s, which is not on the public internet (add it to allow-hosts if it is meant)"
            .formatted(host, address.getHostAddress()));
  }
}
