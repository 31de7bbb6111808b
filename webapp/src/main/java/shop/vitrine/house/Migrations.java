package shop.vitrine.house;

import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;

/** Brings the schema up to date, as its owner, before Hibernate checks it and the application serves anybody. */
public class Migrations implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(
                        Settings.required("VITRINE_DB_URL"),
                        Settings.required("VITRINE_DB_OWNER"),
                        Settings.required("VITRINE_DB_OWNER_PASSWORD"))
                .placeholders(java.util.Map.of("app", Settings.required("VITRINE_DB_USER")))
                .connectRetries(10)
                .load()
                .migrate();
    }
}
