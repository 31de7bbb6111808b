package shop.vitrine.web.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Allows a page to contain or be a frame of the same origin. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FramePolicy {
    FrameRole value();

    /** Whether it has a frame in it, or is in one. */
    enum FrameRole {
        PARENT,
        CHILD
    }
}
