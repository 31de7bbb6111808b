package shop.vitrine.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private static final String PROXIES = "10.0.0.2, 172.16.0.0/12 fd00::/8";

    /** Client address by peer and headers, separated by a bar. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "203.0.113.9, -, 203.0.113.9",
                "203.0.113.9, 198.51.100.1, 203.0.113.9",
                "10.0.0.2, -, 10.0.0.2",
                "10.0.0.2, 198.51.100.1, 198.51.100.1",
                "10.0.0.3, 198.51.100.1, 10.0.0.3",
                "172.31.255.255, 198.51.100.1, 198.51.100.1",
                "172.32.0.0, 198.51.100.1, 172.32.0.0",
                "10.0.0.2, 1.2.3.4; 198.51.100.1, 198.51.100.1",
                "10.0.0.2, 1.2.3.4|198.51.100.1, 198.51.100.1",
                "10.0.0.2, 198.51.100.1; 172.20.0.5, 198.51.100.1",
                "10.0.0.2, 172.20.0.5; 172.20.0.6, 172.20.0.5",
                "10.0.0.2, evil.example, 10.0.0.2",
                "10.0.0.2, 198.51.100.1;, 10.0.0.2",
                "10.0.0.2, 999.1.1.1, 10.0.0.2",
                "10.0.0.2, 2001:db8::1, 2001:db8::1",
                "fd12::7, 2001:db8::1, 2001:db8::1"
            })
    void theLastThatIsNoProxyOfOursAsks(String peer, String headers, String client) throws UnknownHostException {
        List<String> forwarded = headers == null
                ? null
                : Arrays.stream(headers.split("[|]", -1))
                        .map(header -> header.replace(';', ','))
                        .toList();
        assertThat(TrustedProxies.parse(PROXIES).client(InetAddress.getByName(peer), forwarded))
                .isEqualTo(InetAddress.getByName(client));
    }

    @Test
    void withoutProxiesNobodyIsBelieved() throws UnknownHostException {
        InetAddress peer = InetAddress.getByName("127.0.0.1");
        assertThat(TrustedProxies.NONE.client(peer, List.of("198.51.100.1"))).isEqualTo(peer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "10.0.0.0/8/8", "::1/129"})
    void whatIsNoAddressIsSaid(String text) {
        assertThatThrownBy(() -> TrustedProxies.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
