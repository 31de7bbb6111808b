package shop.vitrine;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Types that other packages use, tests included; the rest need not be public. */
final class PublicTypes {
    /** Instantiated by servers and libraries by name. */
    private static final Set<String> MADE_BY_NAME = Set.of(
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ext.Provider",
            "jakarta.interceptor.Interceptor",
            "jakarta.ws.rs.ApplicationPath",
            "jakarta.servlet.annotation.WebFilter");

    private static final Set<String> KNOWN_OUTSIDE = Set.of(
            "io.undertow.servlet.ServletExtension",
            "jakarta.servlet.Filter",
            "jakarta.servlet.Servlet",
            "jakarta.servlet.ServletContextListener",
            "jakarta.ws.rs.core.Application",
            "jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism",
            "org.hibernate.integrator.spi.Integrator",
            "java.util.concurrent.ThreadFactory");

    /** Used in server configuration, in Javadoc, or by tests of other modules. */
    private static final Set<String> ELSEWHERE =
            Set.of("shop.vitrine.search.connection.CircuitBreaker", "shop.vitrine.vetting.HandleAvailability");

    private final Map<String, Set<String>> users = new TreeMap<>();

    private PublicTypes() {}

    static PublicTypes in(JavaClasses classes) {
        PublicTypes types = new PublicTypes();
        types.read(classes);
        types.read(new ClassFileImporter().importPackages("shop.vitrine"));
        return types;
    }

    boolean isWithoutNeed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().isEmpty()
                && !type.getPackageName().startsWith("shop.vitrine.local")
                && MADE_BY_NAME.stream().noneMatch(type::isAnnotatedWith)
                && KNOWN_OUTSIDE.stream().noneMatch(type::isAssignableTo)
                && type.getMethods().stream()
                        .noneMatch(method -> method.getName().equals("main"))
                && !type.isAnnotatedWith("jakarta.persistence.Entity")
                && !ELSEWHERE.contains(type.getName())
                && !holdsConstants(type)
                && users.getOrDefault(type.getName(), Set.of()).isEmpty();
    }

    /** Constants are inlined, leaving no trace in class files. */
    private static boolean holdsConstants(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.getModifiers()
                        .containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC, JavaModifier.FINAL)));
    }

    private void read(JavaClasses classes) {
        for (JavaClass type : classes)
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String known = dependency
                        .getTargetClass()
                        .getBaseComponentType()
                        .getName()
                        .replaceFirst("\\$.*", "");
                if (!dependency
                        .getTargetClass()
                        .getBaseComponentType()
                        .getPackageName()
                        .equals(type.getPackageName()))
                    users.computeIfAbsent(known, name -> new HashSet<>()).add(type.getPackageName());
            });
    }
}
