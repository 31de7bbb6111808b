package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import shop.vitrine.local.servers.DataFolder;
import shop.vitrine.local.servers.FolderOperations;
import shop.vitrine.local.servers.FreePorts;
import shop.vitrine.local.servers.HttpProbe;
import shop.vitrine.local.servers.ServerProcess;
import shop.vitrine.local.servers.StartFailure;

/**
 * WildFly with the WAR. Its base folder is recreated at each start, with its own ports, so that several markets share
 * one installation.
 */
final class WildFlyServer implements AutoCloseable {
    private static final Pattern BINDING =
            Pattern.compile("(<socket-binding name=\"([\\w-]+)\"[^>]*? port=\")[^\"]*(\")");

    private final ServerProcess server;
    private final Path deployment;
    private final int port;
    private final int managementPort;

    private WildFlyServer(ServerProcess server, Path deployment, int port, int managementPort) {
        this.server = server;
        this.deployment = deployment;
        this.port = port;
        this.managementPort = managementPort;
    }

    static WildFlyServer spawn(LocalMarketOptions options, DataFolder data, int port, Map<String, String> environment)
            throws IOException {
        Path target = options.home().resolve("webapp/target");
        Path home = target.resolve("server");
        Path war = target.resolve(options.exploded() ? "vitrine" : "vitrine.war");
        if (!Files.exists(home.resolve("bin/standalone.sh")) || !Files.exists(war)) {
            throw new StartFailure("The web application is not built; run mvn package.");
        }
        int managementPort = FreePorts.free();
        Path base = data.at("wildfly");
        FolderOperations.delete(base);
        FolderOperations.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("lib/ext"));
        Path file = base.resolve("configuration/standalone.xml");
        Files.writeString(file, configured(Files.readString(file), port, managementPort));
        Path deployment = base.resolve("deployments/vitrine.war");
        deploy(war, deployment, options.exploded());

        List<String> command = List.of(
                home.resolve("bin/standalone.sh").toString(),
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1",
                "-Djboss.server.base.dir=" + base,
                "-Djboss.node.name=vitrine",
                "-Djboss.tx.node.id=vitrine");
        ServerProcess server = ServerProcess.start("WildFly", command, environment, data);
        return new WildFlyServer(server, deployment, port, managementPort);
    }

    /** Variables of the start script. */
    static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JBOSS_JAVA_SIZING",
                "-Xms256m -Xmx768m --enable-native-access=ALL-UNNAMED -XX:MetaspaceSize=128m -XX:MaxMetaspaceSize=384m"
                        + " -Dorg.jboss.logmanager.nocolor=true",
                // Otherwise the script swallows signals.
                "LAUNCH_JBOSS_IN_BACKGROUND",
                "true");
    }

    private static String configured(String xml, int port, int managementPort) {
        String ports = BINDING.matcher(xml).replaceAll(binding -> {
            int own = switch (binding.group(2)) {
                case "http" -> port;
                case "management-http" -> managementPort;
                default -> FreePorts.free();
            };
            return binding.group(1) + own + binding.group(3);
        });
        return ports.replace("scan-interval=\"5000\"", "scan-interval=\"500\"");
    }

    private static void deploy(Path war, Path deployment, boolean exploded) throws IOException {
        Files.createDirectories(deployment.getParent());
        if (exploded) Files.createSymbolicLink(deployment, war);
        else Files.copy(war, deployment);
        Files.createFile(marker(deployment, "dodeploy"));
    }

    private static Path marker(Path deployment, String state) {
        return deployment.resolveSibling(deployment.getFileName() + "." + state);
    }

    void await() {
        server.await(Duration.ofSeconds(180), this::deployed);
        String shop = "http://127.0.0.1:" + port + "/shop";
        for (int tries = 0; tries < 5; tries++) {
            int status = HttpProbe.status(shop, null);
            if (status > 0 && status < 500) return;
        }
        throw new StartFailure(
                "The market is deployed but does not answer at " + shop + " as it should; see " + server.log() + ".");
    }

    /** Redeploys, and waits for it. */
    void redeploy() throws IOException {
        Files.deleteIfExists(marker(deployment, "deployed"));
        Files.deleteIfExists(marker(deployment, "failed"));
        Files.createFile(marker(deployment, "dodeploy"));
        await();
    }

    private boolean deployed() {
        Path failed = marker(deployment, "failed");
        if (Files.exists(failed)) {
            throw new StartFailure("WildFly refused the application: " + firstReason(failed));
        }
        return Files.exists(marker(deployment, "deployed"));
    }

    private static String firstReason(Path failed) {
        try {
            String all = Files.readString(failed).replaceAll("\\s+", " ");
            return all.length() > 600 ? all.substring(0, 600) + "…" : all;
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    Process process() {
        return server.process();
    }

    int managementPort() {
        return managementPort;
    }

    @Override
    public void close() {
        server.stop(Duration.ofSeconds(30));
    }
}
