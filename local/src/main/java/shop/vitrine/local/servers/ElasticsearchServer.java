package shop.vitrine.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The small Elasticsearch on a free port, with data under {@code elasticsearch/}. */
public final class ElasticsearchServer implements AutoCloseable {
    // Waits for recovery, before which it reports no indices.
    public static final String HEALTH = "/_cluster/health?wait_for_status=yellow&timeout=5s";

    private static final List<String> CONFIGURATION =
            List.of("log4j2.properties", "roles.yml", "role_mapping.yml", "users", "users_roles");

    private final DataFolder data;
    private final Path home;
    private final String heap;
    private final int port = FreePorts.free();
    private ServerProcess server;

    private ElasticsearchServer(DataFolder data, Path home, String heap) {
        this.data = data;
        this.home = home;
        this.heap = heap;
    }

    /**
     * @param home distribution with the plugin
     * @param heap as in {@code -Xmx}
     */
    public static ElasticsearchServer spawn(DataFolder data, Path home, String heap) throws IOException {
        if (!Files.exists(home.resolve("bin/elasticsearch"))) {
            throw new StartFailure("Elasticsearch is not built; run mvn package.");
        }
        ElasticsearchServer elasticsearch = new ElasticsearchServer(data, home, heap);
        elasticsearch.spawn();
        return elasticsearch;
    }

    public void spawn() throws IOException {
        Path root = data.folder("elasticsearch");
        Path configuration = data.folder("elasticsearch/config");
        for (String name : CONFIGURATION) {
            Path from = home.resolve("config").resolve(name);
            Files.copy(from, configuration.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(configuration.resolve("jvm.options"), jvmOptions());
        Files.writeString(configuration.resolve("elasticsearch.yml"), settings(root));
        Map<String, String> environment = Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_JAVA_OPTS", "-Xms" + heap + " -Xmx" + heap,
                "ES_PATH_CONF", configuration.toString(),
                "ES_TMPDIR", data.folder("elasticsearch/tmp").toString());
        List<String> command = List.of(home.resolve("bin/elasticsearch").toString());
        server = ServerProcess.start("Elasticsearch", UnprivilegedUser.command(command, root), environment, data);
    }

    public void await() {
        server.await(Duration.ofSeconds(120), () -> HttpProbe.status(url() + HEALTH, null) == 200);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    // The distribution's file without heap dumps and GC logs.
    private static String jvmOptions() {
        return """
            -XX:+UseG1GC
            -Djava.io.tmpdir=${ES_TMPDIR}
            20-:--add-modules=jdk.incubator.vector
            -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
            -XX:+ExitOnOutOfMemoryError
            """;
    }

    private String settings(Path root) {
        return """
            cluster.name: vitrine
            path.data: "%1$s/data"
            path.logs: "%1$s/logs"
            network.host: 127.0.0.1
            http.port: %2$d
            transport.port: 0
            discovery.type: single-node
            xpack.security.enabled: false
            # A full disk is no reason here to turn every index read-only.
            cluster.routing.allocation.disk.threshold_enabled: false
            """.formatted(root, port);
    }

    @Override
    public void close() {
        server.stop(Duration.ofSeconds(20));
    }
}
