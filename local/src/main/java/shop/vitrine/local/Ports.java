package shop.vitrine.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
final class Ports {
    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new NotStarted("This machine has no free port on its loopback address.", e);
        }
    }

    /** @throws NotStarted if something listens on it already */
    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // What has just closed may still linger; that does not make the port taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new NotStarted("Port " + port + " is in use; choose another one with --port.", e);
        }
    }
}
