package shop.vitrine.tenants;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A collection of one entity: asked within the transaction of whoever calls, and refused without one. What it refuses may
 * be caught and the transaction go on; an error of the database ends it all the same.
 */
@Stereotype
@ApplicationScoped
@Transactional(value = TxType.MANDATORY, dontRollbackOn = RuntimeException.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface Repository {}
