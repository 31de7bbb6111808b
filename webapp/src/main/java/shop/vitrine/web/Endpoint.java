package shop.vitrine.web;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A resource for machines, a file or a redirect; opens no transaction. */
@Stereotype
@RequestScoped
@Target(TYPE)
@Retention(RUNTIME)
public @interface Endpoint {}
