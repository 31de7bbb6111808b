package shop.vitrine.web.http;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;

/** Finds annotations on a resource's method, or else its class. */
public final class ResourceAnnotations {
    private ResourceAnnotations() {}

    public static <A extends Annotation> Optional<A> of(ResourceInfo resource, Class<A> kind) {
        Method method = resource.getResourceMethod();
        if (method == null) return Optional.empty();
        return Optional.ofNullable(method.getAnnotation(kind))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(kind)));
    }
}
