package shop.vitrine.platform;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.postgresql.ds.PGSimpleDataSource;

/** Runs migrations as the schema's owner before Hibernate validates it. */
public class SchemaMigrator implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(Settings.required("VITRINE_DB_URL"));
        owner.setUser(Settings.required("VITRINE_DB_OWNER"));
        owner.setPassword(Settings.required("VITRINE_DB_OWNER_PASSWORD"));
        Flyway.configure(SchemaMigrator.class.getClassLoader())
                .dataSource(owner)
                .placeholders(Map.of("app", Settings.required("VITRINE_DB_USER")))
                .connectRetries(10)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessions, SessionFactoryServiceRegistry services) {
        // Nothing to take back.
    }
}
