package shop.vitrine.web;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A resource for people: each method is one transaction, read-only for GET, and returns a {@link Page}. */
@Stereotype
@RequestScoped
@Transactional
@ReadOnlyGets
@Target(TYPE)
@Retention(RUNTIME)
public @interface Screen {}
