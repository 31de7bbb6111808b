package shop.vitrine.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A proxy that passes everything, stays silent, or refuses. */
final class FaultProxy implements AutoCloseable {
    enum ProxyMode {
        OPEN,
        /** Accepts connections but never answers. */
        SILENT,
        /** Closes connections at once. */
        SHUT
    }

    private final URI target;
    private final ServerSocket socket;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile ProxyMode state = ProxyMode.OPEN;

    FaultProxy(URI target) throws IOException {
        this.target = target;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    void set(ProxyMode state) {
        this.state = state;
        if (state == ProxyMode.SHUT) connections.forEach(FaultProxy::end);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                if (state == ProxyMode.SHUT) {
                    end(client);
                    continue;
                }
                var server = new Socket(target.getHost(), target.getPort());
                connections.add(client);
                connections.add(server);
                copy(client, server);
                copy(server, client);
            } catch (IOException e) {
                // Closed, or one client is gone; the next accept tells which.
            }
        }
    }

    private void copy(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                var buffer = new byte[8_192];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (state == ProxyMode.OPEN) out.write(buffer, 0, n);
                }
            } catch (IOException e) {
                // The other side hung up.
            } finally {
                end(from);
                end(to);
            }
        });
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Already gone.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        connections.forEach(FaultProxy::end);
    }
}
