package shop.vitrine.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How much a form with files may weigh in all, where that is not {@link MultipartReader#USUAL}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Heaviest {
    /** Bytes. */
    long value();
}
