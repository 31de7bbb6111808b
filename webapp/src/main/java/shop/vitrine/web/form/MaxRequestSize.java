package shop.vitrine.web.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How much a form with files may weigh in all, where that is not {@link MultipartFormReader#DEFAULT_MAX_BYTES}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxRequestSize {
    /** Bytes. */
    long value();
}
