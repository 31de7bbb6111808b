package shop.vitrine.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL on a free port, with data under {@code postgres/}. */
public final class PostgresServer implements AutoCloseable {
    private static final String ADMIN = "postgres";

    private final Path bin;
    private final Path files;
    private final ServerProcess server;
    private final int port;
    private final String secret;

    private PostgresServer(Path bin, Path files, ServerProcess server, int port, String secret) {
        this.bin = bin;
        this.files = files;
        this.server = server;
        this.port = port;
        this.secret = secret;
    }

    /**
     * @param binaries folder of unpacked binaries
     * @param durable false may lose data in a crash, which is fine for tests
     */
    public static PostgresServer spawn(DataFolder data, Path binaries, boolean durable) throws IOException {
        Path bin = PostgresBinaries.unpackedIn(binaries).resolve("bin");
        Path files = data.folder("postgres");
        String secret = data.secret("secret");
        if (Files.exists(files.resolve("PG_VERSION"))) endLeftover(bin, files);
        else create(bin, data, files, RandomSecrets.derived(secret, ADMIN));
        int port = FreePorts.free();
        List<String> command = new ArrayList<>(List.of(bin.resolve("postgres").toString(), "-D", files.toString()));
        Map.of(
                        "port", String.valueOf(port),
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "max_connections", "120",
                        "timezone", "UTC",
                        "fsync", durable ? "on" : "off",
                        "synchronous_commit", durable ? "on" : "off")
                .forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        ServerProcess server = ServerProcess.start(
                "PostgreSQL", UnprivilegedUser.command(command, files), Map.of("LC_ALL", "C"), data);
        return new PostgresServer(bin, files, server, port, secret);
    }

    /** Waits until it is up, then creates missing roles and the database. */
    public DatabaseAddress await() {
        server.await(Duration.ofSeconds(60), this::answers);
        ServerLogin owner = new ServerLogin("vitrine", RandomSecrets.derived(secret, "vitrine"));
        ServerLogin app = new ServerLogin("vitrine_app", RandomSecrets.derived(secret, "vitrine_app"));
        try {
            try (Connection admin = admin(ADMIN);
                    Statement sql = admin.createStatement()) {
                if (!sql.executeQuery("select from pg_database where datname = 'vitrine'")
                        .next()) {
                    sql.execute("create database vitrine");
                }
            }
            try (Connection admin = admin("vitrine");
                    Statement sql = admin.createStatement()) {
                sql.execute(resource("roles.sql"));
                // Base64 needs no quoting.
                sql.execute("alter role vitrine password '" + owner.password() + "'");
                sql.execute("alter role vitrine_app password '" + app.password() + "'");
            }
        } catch (SQLException | IOException e) {
            throw new StartFailure("PostgreSQL did not take its roles: " + e.getMessage() + ".", e);
        }
        return new DatabaseAddress(url("vitrine"), app, owner);
    }

    /** Where the binaries are kept unpacked. */
    public static Path binaries(Path home) {
        return home.resolve("local/target/postgres");
    }

    ServerLogin superuser() {
        return new ServerLogin(ADMIN, RandomSecrets.derived(secret, ADMIN));
    }

    private boolean answers() {
        try (Connection connection = admin(ADMIN)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection admin(String database) throws SQLException {
        return DriverManager.getConnection(url(database), ADMIN, superuser().password());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PostgresServer.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void create(Path bin, DataFolder data, Path files, String password) throws IOException {
        // An interrupted start leaves half a cluster, which initdb refuses to touch.
        FolderOperations.delete(files);
        Files.createDirectories(files);
        Path given = data.at("run/initdb-password");
        DataFolder.writePrivately(given, password);
        run(
                data,
                UnprivilegedUser.command(
                        List.of(
                                bin.resolve("initdb").toString(),
                                "--pgdata=" + files,
                                "--username=" + ADMIN,
                                "--pwfile=" + given,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--locale=C.UTF-8"),
                        files,
                        given));
        Files.delete(given);
    }

    private static void run(DataFolder data, List<String> command) throws IOException {
        Path log = data.at("logs/initdb.log");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (process.waitFor() != 0)
                throw new StartFailure("PostgreSQL's data folder was not made; see " + log + ".");
        } catch (InterruptedException e) {
            process.destroy();
            throw new StartFailure("Interrupted.", e);
        }
    }

    /** Like {@link ServerProcess#endLeftovers}; PostgreSQL has its own immediate stop. */
    public static void endLeftover(DataFolder data, Path binaries) throws IOException {
        endLeftover(PostgresBinaries.unpackedIn(binaries).resolve("bin"), data.at("postgres"));
    }

    /** A killed launcher leaves a running server or a stale pid file. */
    private static void endLeftover(Path bin, Path files) throws IOException {
        Path note = files.resolve("postmaster.pid");
        if (!Files.exists(note)) return;
        long pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        boolean running = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
        if (running) stop(bin, files);
        // The pid may belong to another process by now, which PostgreSQL would mistake for itself.
        Files.deleteIfExists(note);
    }

    private static void stop(Path bin, Path files) throws IOException {
        List<String> command =
                List.of(bin.resolve("pg_ctl").toString(), "stop", "-D", files.toString(), "-m", "fast", "-t", "30");
        Process process = new ProcessBuilder(UnprivilegedUser.command(command, files))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        if (server.alive()) stop(bin, files);
        server.stop(Duration.ofSeconds(5));
    }
}
