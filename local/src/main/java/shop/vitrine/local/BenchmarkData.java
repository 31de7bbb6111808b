package shop.vitrine.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.local.servers.DatabaseAddress;

/**
 * Generates a large market with SQL as the tables' owner, without triggers and indexes. One transaction, so that an
 * interrupted run leaves nothing behind.
 */
final class BenchmarkData {
    private static final String TABLES = "'products', 'variants', 'stock_levels'";

    private final DatabaseAddress database;
    private final BenchmarkOptions.BenchmarkSize wanted;
    private final ProgressListener progress;

    BenchmarkData(DatabaseAddress database, BenchmarkOptions.BenchmarkSize wanted, ProgressListener progress) {
        this.database = database;
        this.wanted = wanted;
        this.progress = progress;
    }

    void fill() throws SQLException, IOException {
        try (Connection connection = database.connect(database.owner());
                Statement sql = connection.createStatement()) {
            long there = number(sql, "select count(*) from products where feed_group like 'bench-%'");
            if (there >= wanted.products()) return;
            if (there > 0)
                throw new IOException("the market holds " + there + " generated products; take another --data");
            connection.setAutoCommit(false);
            sql.execute("set local maintenance_work_mem = '512MB'");
            sql.execute("set local synchronous_commit = off");
            List<String> indexes = dropIndexes(sql);
            triggers(sql, "disable");
            for (String part : List.of("shops", "products", "orders", "applications")) {
                progress.report("Generating " + part);
                sql.execute(resource("bench-" + part + ".sql"));
            }
            triggers(sql, "enable");
            progress.report("Making the indexes anew");
            for (String index : indexes) sql.execute(index);
            connection.commit();
            connection.setAutoCommit(true);
            progress.report("Looking at what there is");
            sql.execute("vacuum analyze");
        }
    }

    /** Drops indexes that no constraint needs. @return statements to recreate them */
    private static List<String> dropIndexes(Statement sql) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (var rows = sql.executeQuery("""
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
            where i.indrelid::regclass::text in (%s)
            and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
            """.formatted(TABLES))) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) sql.execute("drop index " + name);
        return definitions;
    }

    private static void triggers(Statement sql, String how) throws SQLException {
        for (String table : TABLES.replace("'", "").split(", "))
            sql.execute("alter table " + table + " " + how + " trigger user");
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String resource(String name) throws IOException {
        try (InputStream in = BenchmarkData.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${products}", String.valueOf(wanted.products()))
                    .replace("${large}", String.valueOf(wanted.large()))
                    .replace("${orders}", String.valueOf(wanted.orders()));
        }
    }
}
