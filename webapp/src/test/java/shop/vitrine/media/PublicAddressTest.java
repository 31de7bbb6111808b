package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "239.1.1.1",
                "255.255.255.255",
                "240.0.0.1",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:1::1",
                "2001:db8::1",
                "fec0::1"
            })
    void refusesWhatIsNotThePublicInternet(String address) throws IOException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "192.167.0.1", "2a00:1450:4001::1", "2606:4700::1111"})
    void takesTheRest(String address) throws IOException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void routesToNoPrivateHost() {
        for (String host : new String[] {"localhost", "127.0.0.1", "169.254.169.254", "::1", "2130706433", "127.1"})
            assertThatThrownBy(() -> new PublicDnsResolver().resolve(host))
                    .as(host)
                    .isInstanceOf(PictureRefused.class)
                    .hasMessage("PRIVATE");
    }
}
