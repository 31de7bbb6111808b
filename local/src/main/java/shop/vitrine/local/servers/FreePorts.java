package shop.vitrine.local.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class FreePorts {
    private FreePorts() {}

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("This machine has no free port on its loopback address.", e);
        }
    }

    /** @throws StartFailure if it is taken */
    public static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A recently closed port may linger, but is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartFailure("Port " + port + " is in use; choose another one with --port.", e);
        }
    }
}
