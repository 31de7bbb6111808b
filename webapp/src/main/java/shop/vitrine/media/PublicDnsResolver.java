package shop.vitrine.media;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves hosts of the public internet alone. The addresses that were checked are those that are connected to: a name
 * may mean another machine a moment later.
 */
final class PublicDnsResolver implements DnsResolver {
    /** @throws PictureRefused when any address of the host is not a public one */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses)
            if (!PublicAddress.is(address)) throw new PictureRefused(PictureRefusal.PRIVATE);
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
