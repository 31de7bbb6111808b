package shop.vitrine.web;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The transaction of a method for GET only reads; what has to be written all the same has a transaction of its own. */
@InterceptorBinding
@Target(TYPE)
@Retention(RUNTIME)
@interface ReadOnlyGets {}
