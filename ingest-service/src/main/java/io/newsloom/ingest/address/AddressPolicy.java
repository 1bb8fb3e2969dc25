package io.newsloom.ingest.address;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells addresses of the public internet from those inside a network, which a hostile feed could
 * use us to reach. Immutable, thread-safe.
 */
public final class AddressPolicy {

  /** IPv4 blocks that are not public: IANA IPv4 Special-Purpose Address Registry. */
  private static final List<Block> PRIVATE_V4 =
      List.of(
          Block.of(0, 0, 8), // "this network"
          Block.of(10, 0, 8),
          Block.of(100, 64, 10), // carrier-grade NAT, RFC 6598
          Block.of(127, 0, 8),
          Block.of(169, 254, 16), // link-local, where clouds keep their metadata services
          Block.of(172, 16, 12),
          Block.of(new int[] {192, 0, 0, 0}, 24), // IETF protocol assignments
          Block.of(new int[] {192, 0, 2, 0}, 24), // documentation
          Block.of(new int[] {192, 88, 99, 0}, 24), // 6to4 relays
          Block.of(192, 168, 16),
          Block.of(198, 18, 15), // benchmarking
          Block.of(new int[] {198, 51, 100, 0}, 24), // documentation
          Block.of(new int[] {203, 0, 113, 0}, 24), // documentation
          Block.of(224, 0, 4), // multicast
          Block.of(240, 0, 4)); // reserved, and broadcast

  private final Set<String> allowedHosts;

  /**
   * @param allowedHosts hosts, as URLs spell them, that may be anywhere
   */
  public AddressPolicy(List<String> allowedHosts) {
    this.allowedHosts =
        allowedHosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Does nothing if the host may be talked to at this address.
   *
   * @throws RefusedAddressException if the host may not be talked to at this address
   */
  public void check(String host, InetAddress address) throws RefusedAddressException {
    if (!allowedHosts.contains(host.toLowerCase(Locale.ROOT)) && !isPublic(address)) {
      throw new RefusedAddressException(host, address);
    }
  }

  /** True if the address is one of the public internet's. */
  static boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return isPublicV4(address.getAddress());
    }
    return address instanceof Inet6Address && isPublicV6(address.getAddress());
  }

  private static boolean isPublicV4(byte[] bytes) {
    return PRIVATE_V4.stream().noneMatch(block -> block.contains(bytes));
  }

  private static boolean isPublicV6(byte[] bytes) {
    if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b)) { // NAT64, RFC 6052: an IPv4 address within
      return bytes[4] == 0 && bytes[5] == 0 && isPublicV4(tail(bytes));
    }
    if (startsWith(bytes, 0x20, 0x02)) { // 6to4, RFC 3056
      return isPublicV4(new byte[] {bytes[2], bytes[3], bytes[4], bytes[5]});
    }
    if (startsWith(bytes, 0x20, 0x01, 0x00, 0x00) // Teredo
        || startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8)) { // documentation
      return false;
    }
    // Global unicast is 2000::/3 alone (RFC 4291); the rest is loopback, mapped, local or unused.
    return (bytes[0] & 0xe0) == 0x20;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] tail(byte[] bytes) {
    return new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]};
  }

  private record Block(int network, int mask) {

    static Block of(int first, int second, int length) {
      return of(new int[] {first, second, 0, 0}, length);
    }

    static Block of(int[] octets, int length) {
      int network = octets[0] << 24 | octets[1] << 16 | octets[2] << 8 | octets[3];
      return new Block(network, -1 << (32 - length));
    }

    boolean contains(byte[] bytes) {
      int address =
          (bytes[0] & 0xff) << 24
              | (bytes[1] & 0xff) << 16
              | (bytes[2] & 0xff) << 8
              | (bytes[3] & 0xff);
      return (address & mask) == network;
    }
  }
}
