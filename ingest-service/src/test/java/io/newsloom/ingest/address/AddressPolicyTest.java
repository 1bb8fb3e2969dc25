package io.newsloom.ingest.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

  private final AddressPolicy policy = new AddressPolicy(List.of("Press.Intern", "127.0.0.1"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.51.100.7",
        "203.0.113.9",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001::1",
        "::7f00:1",
        "2130706433"
      })
  void shouldRefuseWhatIsNotOnThePublicInternet(String address) throws UnknownHostException {
    assertThat(AddressPolicy.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.167.1.1",
        "223.255.255.255",
        "2a00:1450:4001::1",
        "64:ff9b::8.8.8.8",
        "2002:808:808::1"
      })
  void shouldAllowThePublicInternet(String address) throws UnknownHostException {
    assertThat(AddressPolicy.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void shouldLetAnAllowedHostBeAnywhere() {
    assertThatCode(() -> policy.check("press.intern", address("10.1.2.3")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> policy.check("other.intern", address("10.1.2.3")))
        .isInstanceOf(RefusedAddressException.class)
        .hasMessageContaining("other.intern is at 10.1.2.3")
        .hasMessageContaining("allow-hosts");
  }

  @Test
  void shouldRefuseAHostIfAnyOfItsAddressesIsInside() throws UnknownHostException {
    List<InetAddress> both = List.of(address("8.8.8.8"), address("127.0.0.1"));
    GuardedDns dns = new GuardedDns(policy, host -> both);

    assertThatThrownBy(() -> dns.lookup("rebinding.example"))
        .isInstanceOf(RefusedAddressException.class);
    assertThat(dns.lookup("press.intern")).isEqualTo(both);
  }

  private static InetAddress address(String literal) throws UnknownHostException {
    return InetAddress.getByName(literal);
  }
}
