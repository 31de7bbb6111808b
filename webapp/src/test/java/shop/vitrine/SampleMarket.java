package shop.vitrine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import shop.vitrine.local.LocalMarket;
import shop.vitrine.local.LocalMarketOptions;

/**
 * The market shared by all HTTP tests, with a few of the demo's shops, started once. Tests that change anything use a
 * shop of {@link SampleShops} and their own visitor.
 */
public final class SampleMarket {
    public static final List<String> SHOPS =
            List.of("lumen", "kiln.and.co", "leafy.noor", "stride", "papermoon", "brewhouse.nine");
    public static final String BUYER = "mila@example.org";
    public static final String BUYER_PASSWORD = "vitrine-buyer";

    private static SampleMarket opened;
    private static RuntimeException failed;

    private final LocalMarket local;
    private final Path demo;
    private final SamplePeople people = new SamplePeople(this);
    private Duration ahead = Duration.ZERO;
    private TestVisitor admin;

    private SampleMarket(LocalMarket local, Path demo) {
        this.local = local;
        this.demo = demo;
    }

    /** Started by the first call, stopped after the last test. */
    public static synchronized SampleMarket open() {
        if (failed != null) throw new IllegalStateException("The market did not start before", failed);
        if (opened == null) {
            try {
                opened = start();
            } catch (RuntimeException e) {
                failed = e;
                throw e;
            }
        }
        return opened;
    }

    private static SampleMarket start() {
        try {
            Path home = home();
            LocalMarket local = LocalMarket.start(LocalMarketOptions.throwaway()
                    .environment("VITRINE_HOME", home.toString())
                    .progress(System.out::println));
            local.operator().openDemo(System.out::println);
            return new SampleMarket(local, home.resolve("demo"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the demo with a few shops, imported in seconds. */
    private static Path home() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        Path demo = target.getParent().resolveSibling("demo");
        Path home = target.resolve("sample-market");
        copy(demo.resolve("art"), home.resolve("demo/art"));
        for (String shop : SHOPS) copy(demo.resolve("shops").resolve(shop), home.resolve("demo/shops/" + shop));
        return home;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    public String url() {
        return local.url();
    }

    public LocalMarket local() {
        return local;
    }

    /** The folder of the demo that this market opens. */
    Path demo() {
        return demo;
    }

    /** Moves the clock for everybody. */
    public void advanceClock(Duration by) {
        try {
            local.operator().advanceClock(by);
            ahead = ahead.plus(by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time by the market's clock. */
    public Instant now() {
        return Instant.now().plus(ahead);
    }

    /** A new visitor. */
    public TestVisitor visitor() {
        return new TestVisitor(url());
    }

    /** The demo's buyer, signed in; must not change anything. */
    public TestVisitor buyer() {
        return signedIn(BUYER, BUYER_PASSWORD);
    }

    /** The owner of @leafy.noor, signed in. */
    public TestVisitor seller() {
        return signedIn("noor@example.org", "vitrine-seller");
    }

    /** The demo's admin, signed in with a second factor. All share one session, since each code is valid once. */
    public TestVisitor admin() {
        synchronized (SampleMarket.class) {
            if (admin == null || admin.get("/account").status() != 200) admin = newAdmin();
            TestVisitor again = visitor();
            again.cookies().putAll(admin.cookies());
            return again;
        }
    }

    private TestVisitor newAdmin() {
        TestVisitor visitor = signedIn("admin@example.org", "vitrine-admin");
        visitor.post("/login/two-factor", "code", code()).expect(303);
        return visitor;
    }

    /** Waits for the next code if the current ones are used. */
    private String code() {
        for (int tries = 0; ; tries++) {
            try {
                return local.operator().code();
            } catch (IOException e) {
                if (tries == 45) throw new UncheckedIOException(e);
                Patience.rest(Duration.ofSeconds(1));
            }
        }
    }

    /** Another admin with a second factor, different from {@link #admin()}. */
    public TestVisitor anotherAdmin() {
        SamplePerson person = register("Alex Admin");
        count(
                "with changed as (update persons set admin = true, confirmed_at = now() where email = ?::citext"
                        + " returning 1), stronger as (update sessions set second_factor_at = now() where person_id ="
                        + " (select id from persons where email = ?::citext) returning 1)"
                        + " select count(*) from changed, stronger",
                person.email(),
                person.email());
        return person.visitor();
    }

    private TestVisitor signedIn(String email, String password) {
        TestVisitor visitor = visitor();
        visitor.post("/login", "email", email, "password", password).expect(303);
        return visitor;
    }

    /** A new person with an account, signed in. */
    public SamplePerson register(String name) {
        return people.register(name);
    }

    /**
     * A new person, signed in as a member of this shop.
     *
     * @param role {@code OWNER}, {@code CATALOGUE} or {@code FULFILMENT}
     */
    public TestVisitor member(String handle, String role) {
        return employ(handle, role).visitor();
    }

    SamplePerson employ(String handle, String role) {
        SamplePerson person = register("Sam Staff");
        count(
                "with added as (insert into members (shop_id, person_id, role, since) select s.id, p.id, ?, now()"
                        + " from shops s, persons p where s.handle = ?::citext and p.email = ?::citext returning 1)"
                        + " select count(*) from added",
                role,
                handle,
                person.email());
        return person;
    }

    /** A connection that bypasses row-level security. */
    public Connection owner() throws SQLException {
        return local.database().connect(local.database().owner());
    }

    /** A connection like the application's. */
    public Connection app() throws SQLException {
        return local.database().connect(local.database().app());
    }

    /** First column of the first row, bypassing row-level security. */
    public long count(String sql, Object... parameters) {
        try (Connection connection = owner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First column of all rows, bypassing row-level security. */
    public List<String> texts(String sql, Object... parameters) {
        try (Connection connection = owner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var rows = statement.executeQuery()) {
                List<String> texts = new java.util.ArrayList<>();
                while (rows.next()) texts.add(rows.getString(1));
                return texts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
