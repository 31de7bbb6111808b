package shop.vitrine.isolation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.web.form.Upload;

/** All routes of the WAR, read from its classes. */
public final class DeployedRoutes {
    private static final List<DeployedRoute> ALL = read();

    private DeployedRoutes() {}

    public static List<DeployedRoute> all() {
        return ALL;
    }

    private static List<DeployedRoute> read() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("shop.vitrine").stream()
                        .filter(one -> one.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(DeployedRoutes::of)
                        .sorted(Comparator.comparing(DeployedRoute::toString))
                        .toList();
    }

    private static Stream<DeployedRoute> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method)
                        .map(verb -> new DeployedRoute(
                                resource,
                                verb,
                                path(resource) + path(method),
                                takesFiles(method),
                                own(method, SellerOnly.class),
                                own(method, RolesAllowed.class)))
                        .stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        if (path == null) return "";
        String text = path.value().replaceAll("/$", "");
        return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
    }

    private static <A extends Annotation> Optional<A> own(Method method, Class<A> kind) {
        return Optional.ofNullable(method.getAnnotation(kind))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(kind)));
    }

    private static boolean takesFiles(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .filter(Class::isRecord)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .map(RecordComponent::getGenericType)
                .anyMatch(type -> type.getTypeName().contains(Upload.class.getName()));
    }
}
