package shop.vitrine.media;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** Where to connect to for a host's name. */
interface HostResolver {
    /** @throws PictureRefused when any address of the host is not a public one */
    InetSocketAddress to(String host, int port) throws IOException;

    /** Resolves once; the connection goes to that address, whatever the name means a moment later. */
    static InetSocketAddress publicOnly(String host, int port) throws IOException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (addresses.length == 0) throw new UnknownHostException(host);
        for (InetAddress address : addresses)
            if (!PublicAddress.is(address)) throw new PictureRefused("media.picture.private");
        return new InetSocketAddress(addresses[0], port);
    }
}
