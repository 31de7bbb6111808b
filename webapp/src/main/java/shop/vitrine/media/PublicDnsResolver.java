package shop.vitrine.media;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Resolves public hosts only, and connects to the addresses it checked, which defeats DNS rebinding. */
final class PublicDnsResolver implements DnsResolver {
    /** @throws PictureRefused if any address is not public */
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
