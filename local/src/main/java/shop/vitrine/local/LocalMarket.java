package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.local.mail.MailCatcher;
import shop.vitrine.local.servers.DataFolder;
import shop.vitrine.local.servers.DatabaseAddress;
import shop.vitrine.local.servers.ElasticsearchServer;
import shop.vitrine.local.servers.FolderOperations;
import shop.vitrine.local.servers.FreePorts;
import shop.vitrine.local.servers.PostgresServer;
import shop.vitrine.local.servers.SearchServerAddress;
import shop.vitrine.local.servers.ServerProcess;
import shop.vitrine.local.servers.StartFailure;

/**
 * A running market: PostgreSQL, Elasticsearch, a mail catcher and WildFly, on the loopback address. Closing it, or
 * ending the process, stops them in reverse order; the next start on the same folder cleans up after a hard kill.
 */
public final class LocalMarket implements AutoCloseable {
    private static final String STOPPED = "The market was stopped while it was starting.";

    private final LocalMarketOptions options;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread hook = new Thread(this::stopAll, "market stops");
    private boolean closing;

    private DataFolder data;
    private DatabaseAddress database;
    private SearchServerAddress search;
    private ElasticsearchServer elasticsearch;
    private MailCatcher mails;
    private WildFlyServer wildfly;
    private int port;

    private LocalMarket(LocalMarketOptions options) {
        this.options = options;
    }

    /** @throws StartFailure with a sentence for the user; nothing is left running */
    public static LocalMarket start(LocalMarketOptions options) {
        LocalMarket market = new LocalMarket(options);
        Runtime.getRuntime().addShutdownHook(market.hook);
        try {
            market.open();
            return market;
        } catch (IOException | RuntimeException e) {
            boolean stopped = market.stopped();
            market.close();
            if (stopped) throw new StartFailure(STOPPED, e);
            if (e instanceof StartFailure told) throw told;
            throw new StartFailure("The market did not start: " + e.getMessage() + ".", e);
        }
    }

    private void open() throws IOException {
        Set<MarketPart> parts = options.parts();
        data = holdData();
        MarketFile.remove(dataFolder());
        ServerProcess.endLeftovers(data);
        // Only now, since a leftover process may have held the port.
        if (options.port() != 0) FreePorts.requireFree(options.port());
        // Elasticsearch starts slowest, so PostgreSQL starts meanwhile.
        if (parts.contains(MarketPart.SEARCH)) spawnSearch();
        if (parts.contains(MarketPart.DATABASE)) openDatabase();
        if (parts.contains(MarketPart.SEARCH)) search.await();
        if (parts.contains(MarketPart.MAIL)) mails = keep(MailCatcher::start);
        if (parts.contains(MarketPart.APPLICATION)) openApplication();
    }

    private DataFolder holdData() throws IOException {
        if (options.data() != null) return keep(() -> DataFolder.hold(options.data()));
        TemporaryDataFolders.deleteAbandoned(PostgresServer.binaries(options.home()));
        Path temporary = TemporaryDataFolders.make();
        keep(() -> () -> FolderOperations.delete(temporary));
        return keep(() -> DataFolder.hold(temporary));
    }

    private void openDatabase() throws IOException {
        Optional<DatabaseAddress> external = ExternalServers.database(options);
        if (external.isPresent()) {
            database = external.get();
            return;
        }
        options.progress().report("Starting PostgreSQL");
        database = keep(() ->
                        PostgresServer.spawn(data, PostgresServer.binaries(options.home()), options.data() != null))
                .await();
    }

    private void spawnSearch() throws IOException {
        Optional<SearchServerAddress> external = ExternalServers.search(options);
        if (external.isPresent()) {
            search = external.get();
            return;
        }
        options.progress().report("Starting Elasticsearch");
        Path home = options.home().resolve("local/target/elasticsearch");
        elasticsearch = keep(() -> ElasticsearchServer.spawn(data, home, "512m"));
        search = new SearchServerAddress(elasticsearch.url(), null, elasticsearch::await);
    }

    private void openApplication() throws IOException {
        options.progress().report("Starting WildFly with the market");
        port = options.port() == 0 ? FreePorts.free() : options.port();
        wildfly = keep(() -> WildFlyServer.spawn(options, data, port, MarketEnvironment.of(this, options, data)));
        wildfly.await();
        if (mails != null) mails.show("/code", new AuthenticatorCodeHandler(operator()));
    }

    /** Registers each part before waiting for it, so that an interrupted start stops it too. */
    private <T extends AutoCloseable> T keep(Spawning<T> spawning) throws IOException {
        synchronized (started) {
            if (closing) throw new StartFailure(STOPPED);
            T part = spawning.spawn();
            started.push(part);
            return part;
        }
    }

    private interface Spawning<T> {
        T spawn() throws IOException;
    }

    /** Without a trailing slash. */
    public String url() {
        String set = options.setting("VITRINE_URL");
        return set != null ? set : "http://localhost:" + port;
    }

    public DatabaseAddress database() {
        return database;
    }

    public String jdbcUrl() {
        return database.url();
    }

    public String elasticsearchUrl() {
        return search.url();
    }

    /** The mail catcher; tests read {@code /mails.json} below it. */
    public String mailUrl() {
        return mails.url();
    }

    /** The page with the demo admin's codes; {@code /code.txt} beside it is for scripts. */
    public String codeUrl() {
        return mails.url() + "/code";
    }

    /** Where {@code /health/ready} and {@code /metrics} are. */
    public String managementUrl() {
        return "http://127.0.0.1:" + wildfly.managementPort();
    }

    /** Client for operator endpoints. */
    public OperatorClient operator() throws IOException {
        return new OperatorClient("http://127.0.0.1:" + port, data.secret("operator-token"));
    }

    SearchServerAddress search() {
        return search;
    }

    MailCatcher mails() {
        return mails;
    }

    Path dataFolder() {
        return data.at("");
    }

    /** Simulates the loss of its machine. */
    public void stopElasticsearch() {
        elasticsearch.close();
    }

    /** Same address, same data. */
    public void startElasticsearch() throws IOException {
        elasticsearch.spawn();
        elasticsearch.await();
    }

    void redeploy() throws IOException {
        wildfly.redeploy();
    }

    /** Writes {@code market.json} while the market is open. */
    void publish() throws IOException {
        keep(() -> MarketFile.write(this));
    }

    /** Waits until WildFly ends. @return whether the market was closed deliberately */
    boolean await() throws InterruptedException {
        wildfly.process().waitFor();
        return stopped();
    }

    /** Waits for a stop that is under way. */
    private boolean stopped() {
        synchronized (started) {
            return closing;
        }
    }

    @Override
    public void close() {
        stopAll();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is already ending, so the shutdown hook does it.
        }
    }

    private void stopAll() {
        synchronized (started) {
            closing = true;
            if (!started.isEmpty()) options.progress().report("Stopping");
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception e) {
                    options.progress().report("A part did not stop cleanly: " + e.getMessage());
                }
            }
        }
    }
}
