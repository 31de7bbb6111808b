package shop.vitrine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.vitrine.local.servers.DataFolder;
import shop.vitrine.local.servers.DatabaseAddress;
import shop.vitrine.local.servers.FreePorts;
import shop.vitrine.local.servers.PostgresServer;
import shop.vitrine.local.servers.ServerLogin;
import shop.vitrine.local.servers.StartFailure;

class ServersIT {
    @TempDir
    Path data;

    @Test
    void secondStartKeepsTheData() throws Exception {
        try (LocalMarket market = LocalMarket.start(database())) {
            run(market.database(), market.database().owner(), "create table kept (word text)");
            run(market.database(), market.database().owner(), "insert into kept values ('here')");
        }
        try (LocalMarket market = LocalMarket.start(database())) {
            assertThat(one(market.database(), market.database().owner(), "select word from kept"))
                    .isEqualTo("here");
        }
    }

    @Test
    void applicationRoleIsHeldByRowLevelSecurity() throws Exception {
        try (LocalMarket market = LocalMarket.start(database())) {
            DatabaseAddress database = market.database();
            String rights = "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = ";
            assertThat(one(database, database.app(), rights + "'vitrine_app'")).isEqualTo("f");
            assertThat(one(database, database.owner(), rights + "'vitrine'")).isEqualTo("f");
            assertThat(one(database, database.app(), "select unaccent('café')")).isEqualTo("cafe");
            assertThatThrownBy(() -> run(database, database.app(), "create table mine (word text)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void endsTheServerThatAKilledLauncherLeft() throws Exception {
        LocalMarketOptions options = database();
        long left;
        try (DataFolder folder = DataFolder.hold(data)) {
            PostgresServer postgres =
                    PostgresServer.spawn(folder, options.home().resolve("local/target/postgres"), false);
            postgres.await();
            left = Long.parseLong(
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        }
        try (LocalMarket market = LocalMarket.start(options)) {
            assertThat(market.database()).isNotNull();
            assertThat(ProcessHandle.of(left)).isEmpty();
        }
    }

    @Test
    void forgetsAPidThatNowBelongsToAnotherProcess() throws Exception {
        LocalMarket.start(database()).close();
        Path note = data.resolve("postgres/postmaster.pid");
        String other = ProcessHandle.current().pid() + "\n" + data + "\n0\n5432\n\n\n";
        Files.writeString(note, other);
        LocalMarket.start(database()).close();
        assertThat(note).doesNotExist();
    }

    @Test
    void oneMarketPerFolder() {
        try (LocalMarket market = LocalMarket.start(database())) {
            assertThatThrownBy(() -> LocalMarket.start(database()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("Another market is running on ");
        }
    }

    @Test
    void saysThatThePortIsTakenBeforeAnythingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> LocalMarket.start(database().port(taken.getLocalPort())))
                    .hasMessage("Port " + taken.getLocalPort() + " is in use; choose another one with --port.");
            assertThat(data.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void saysThatAnExternalDatabaseDoesNotAnswer() {
        LocalMarketOptions options = database()
                .environment("VITRINE_DB_URL", "jdbc:postgresql://127.0.0.1:" + FreePorts.free() + "/vitrine")
                .environment("VITRINE_DB_USER", "vitrine_app")
                .environment("VITRINE_DB_PASSWORD", "x")
                .environment("VITRINE_DB_OWNER", "vitrine");
        assertThatThrownBy(() -> LocalMarket.start(options))
                .hasMessage("Set VITRINE_DB_OWNER_PASSWORD in the environment too.");
        assertThatThrownBy(() -> LocalMarket.start(options.environment("VITRINE_DB_OWNER_PASSWORD", "x")))
                .hasMessageContaining("does not let vitrine in");
    }

    @Test
    void throwawayLeavesNothing() throws Exception {
        Path folder;
        try (LocalMarket market =
                LocalMarket.start(LocalMarketOptions.throwaway().parts(MarketPart.DATABASE))) {
            folder = market.dataFolder();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void dataFolderKeepsItsSecretsToItself() throws Exception {
        try (LocalMarket market = LocalMarket.start(database());
                Stream<Path> secrets = Stream.of("secret", "operator-token").map(data::resolve)) {
            market.operator();
            assertThat(secrets)
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file)).hasSize(2));
        }
    }

    private LocalMarketOptions database() {
        return LocalMarketOptions.in(data).parts(MarketPart.DATABASE);
    }

    private static void run(DatabaseAddress database, ServerLogin login, String sql) throws SQLException {
        try (Connection connection = database.connect(login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(DatabaseAddress database, ServerLogin login, String sql) throws SQLException {
        try (Connection connection = database.connect(login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
