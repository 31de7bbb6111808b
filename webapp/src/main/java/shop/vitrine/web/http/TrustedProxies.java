package shop.vitrine.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Proxies whose forwarded addresses are believed, such as {@code 10.0.0.0/8}. */
record TrustedProxies(List<Network> networks) {
    static final TrustedProxies NONE = new TrustedProxies(List.of());

    /** @throws IllegalArgumentException for an invalid address */
    static TrustedProxies parse(String text) {
        return new TrustedProxies(Arrays.stream(text.strip().split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(Network::parse)
                .toList());
    }

    /** The last forwarded address that is not our proxy; anybody could have written those before it. */
    InetAddress client(InetAddress peer, List<String> forwardedFor) {
        InetAddress client = peer;
        if (forwardedFor == null) return client;
        List<String> hops = forwardedFor.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        for (String hop : hops.reversed()) {
            if (!contains(client)) return client;
            Optional<InetAddress> before = literal(hop);
            if (before.isEmpty()) return client;
            client = before.get();
        }
        return client;
    }

    private boolean contains(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /** Never asks the DNS. */
    private static Optional<InetAddress> literal(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    record Network(InetAddress address, int prefix) {
        static Network parse(String text) {
            String[] parts = text.split("/", -1);
            InetAddress address = literal(parts[0]).orElseThrow(() -> noNetwork(text));
            int bits = address.getAddress().length * 8;
            if (parts.length == 1) return new Network(address, bits);
            if (parts.length > 2 || !parts[1].matches("[0-9]{1,3}") || Integer.parseInt(parts[1]) > bits)
                throw noNetwork(text);
            return new Network(address, Integer.parseInt(parts[1]));
        }

        boolean contains(InetAddress other) {
            byte[] ours = address.getAddress();
            byte[] theirs = other.getAddress();
            if (ours.length != theirs.length) return false;
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) return false;
            }
            return true;
        }

        private static IllegalArgumentException noNetwork(String text) {
            return new IllegalArgumentException("VITRINE_PROXIES: not an address or a range of addresses: " + text);
        }
    }
}
