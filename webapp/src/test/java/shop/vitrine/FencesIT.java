package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.integrator.spi.Integrator;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;
import shop.vitrine.local.servers.ServerLogin;
import shop.vitrine.tenants.Scope;
import shop.vitrine.tenants.ScopeTenantResolver;
import shop.vitrine.tenants.ScopedConnectionProvider;

/** Each of the two fences between shops holds without the other. */
class FencesIT {
    private final SampleMarket market = SampleMarket.open();
    private final String lumen = shop("lumen");

    @Test
    void withoutAScopeNativeSqlSeesNothing() throws SQLException {
        assertThat(shopsSeen(null)).isEmpty();
        assertThat(shopsSeen("none")).isEmpty();
        assertThat(shopsSeen("shop:")).isEmpty();
    }

    @Test
    void nativeSqlThatForgetsTheShopSeesOnlyTheCurrentOne() throws SQLException {
        assertThat(shopsSeen("shop:" + lumen)).containsExactly(lumen);
        assertThat(shopsSeen("market")).hasSize((int) market.count("select count(distinct shop_id) from variants"));
    }

    @Test
    void nativeSqlChangesNothingOfAnotherShop() throws SQLException {
        try (Connection connection = market.app()) {
            connection.setAutoCommit(false);
            scope(connection, "shop:" + lumen);
            try (var update = connection.prepareStatement("update products set title = title where shop_id <> ?")) {
                update.setString(1, lumen);
                assertThat(update.executeUpdate()).isZero();
            }
            connection.rollback();
        }
    }

    @Test
    void aTransactionThatOnlyReadsRefusesToWrite() throws SQLException {
        try (Connection connection = market.app()) {
            connection.setAutoCommit(false);
            try (var set = connection.prepareStatement(ScopedConnectionProvider.READ_ONLY)) {
                set.setString(1, "shop:" + lumen);
                set.execute();
            }
            try (var update = connection.prepareStatement("update products set title = title")) {
                assertThatThrownBy(update::executeUpdate).hasMessageContaining("read-only transaction");
            }
            connection.rollback();
        }
    }

    @Test
    void everyTableThatAShopOwnsHasItsFence() {
        assertThat(market.texts("""
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attname = 'shop_id' and c.relkind = 'r' and not c.relrowsecurity
              and c.relname not in ('follows', 'sessions')
            """)).isEmpty();
    }

    @Test
    void theApplicationCannotBypassRowLevelSecurity() {
        assertThat(market.texts("select rolname from pg_roles where rolname = ? and (rolbypassrls or rolsuper)", app()))
                .isEmpty();
        assertThat(market.texts("select tablename from pg_tables where tableowner = ?", app()))
                .isEmpty();
    }

    @Test
    void withoutRowLevelSecurityTheOrmStillFilters() {
        try (SessionFactory sessions = asOwner()) {
            List<String> seen = Scope.shop(lumen)
                    .get(() -> sessions.fromTransaction(
                            session -> session.createQuery("select distinct p.shop from Product p", String.class)
                                    .getResultList()));
            assertThat(seen).containsExactly(lumen);
            long all = Scope.MARKET.get(() -> sessions.fromTransaction(
                    session -> session.createQuery("select count(distinct p.shop) from Product p", Long.class)
                            .getSingleResult()));
            assertThat(all).isEqualTo(market.count("select count(distinct shop_id) from products"));
        }
    }

    private SessionFactory asOwner() {
        ServerLogin owner = market.local().database().owner();
        return new Configuration(withoutMigrations())
                .addAnnotatedClass(Product.class)
                .addAnnotatedClass(Variant.class)
                .setProperty("hibernate.connection.url", market.local().jdbcUrl())
                .setProperty("hibernate.connection.username", owner.user())
                .setProperty("hibernate.connection.password", owner.password())
                .setProperty("hibernate.tenant_identifier_resolver", ScopeTenantResolver.class.getName())
                .buildSessionFactory();
    }

    /** The schema is already migrated. */
    private static BootstrapServiceRegistry withoutMigrations() {
        return new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new ClassLoaderServiceImpl() {
                    @Override
                    public <S> Collection<S> loadJavaServices(Class<S> contract) {
                        return contract == Integrator.class ? List.of() : super.loadJavaServices(contract);
                    }
                })
                .build();
    }

    private List<String> shopsSeen(String scope) throws SQLException {
        try (Connection connection = market.app()) {
            connection.setAutoCommit(false);
            if (scope != null) scope(connection, scope);
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select distinct shop_id from variants order by shop_id")) {
                List<String> shops = new java.util.ArrayList<>();
                while (rows.next()) shops.add(rows.getString(1));
                return shops;
            } finally {
                connection.rollback();
            }
        }
    }

    private static void scope(Connection connection, String scope) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('vitrine.scope', ?, true)")) {
            set.setString(1, scope);
            set.execute();
        }
    }

    private String app() {
        return market.local().database().app().user();
    }

    private String shop(String handle) {
        return market.texts("select id from shops where handle = ?::citext", handle)
                .getFirst();
    }
}
