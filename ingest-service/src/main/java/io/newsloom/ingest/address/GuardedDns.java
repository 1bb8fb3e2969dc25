package io.newsloom.ingest.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Resolves hosts and refuses those inside the network. The connection is made to the very addresses
 * that were checked, so that a second, different DNS answer gains nothing. Thread-safe.
 */
public final class GuardedDns implements Dns {

  private final AddressPolicy policy;
  private final Dns resolver;

  public GuardedDns(AddressPolicy policy, Dns resolver) {
    this.policy = policy;
    this.resolver = resolver;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = resolver.lookup(host);
    for (InetAddress address : addresses) {
      policy.check(host, address);
    }
    return addresses;
  }
}
