package shop.vitrine.web;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Makes transactions of GET methods read-only; necessary writes use their own. */
@InterceptorBinding
@Target(TYPE)
@Retention(RUNTIME)
@interface ReadOnlyGets {}
