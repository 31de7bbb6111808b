package shop.vitrine.web.list;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import shop.vitrine.web.http.QueryString;

final class QueryShape<Q extends Record & ListQuery<Q>> {
    private static final String HOME = "home";

    private static final ClassValue<QueryShape<?>> SHAPES = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        protected QueryShape<?> computeValue(Class<?> type) {
            return new QueryShape(type);
        }
    };

    private record Component(String name, Method accessor, ListParameter parameter) {
        boolean isPlace() {
            return name.equals("position") || name.equals("page");
        }
    }

    private final Constructor<Q> constructor;
    private final List<Component> components;

    private QueryShape(Class<Q> type) {
        RecordComponent[] declared = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Stream.of(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        constructor.setAccessible(true);
        components =
                Stream.of(declared).map(component -> component(type, component)).toList();
    }

    private static Component component(Class<?> type, RecordComponent component) {
        String name = component.getName();
        component.getAccessor().setAccessible(true);
        try {
            // Annotations that do not target components are on their fields.
            Field field = type.getDeclaredField(name);
            return new Component(name, component.getAccessor(), name.equals(HOME) ? null : ListParameter.of(field));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <Q extends Record & ListQuery<Q>> QueryShape<Q> of(Class<Q> type) {
        return (QueryShape<Q>) SHAPES.get(type);
    }

    @SuppressWarnings("unchecked")
    static <Q extends Record & ListQuery<Q>> QueryShape<Q> of(ListQuery<Q> query) {
        return (QueryShape<Q>) SHAPES.get(query.getClass());
    }

    Q read(String home, Parameters given) {
        return make(components.stream()
                .map(component -> component.parameter() == null
                        ? home
                        : component.parameter().read(given))
                .toArray());
    }

    void write(Q query, QueryString address) {
        for (Component component : components)
            if (component.parameter() != null) component.parameter().write(value(query, component), address);
    }

    /** @param name null changes only the page */
    Q changed(Q query, String name, Object value, boolean fromFirstPage) {
        if (name != null
                && components.stream().noneMatch(component -> component.name().equals(name)))
            throw new IllegalArgumentException("No component " + name + " in " + query.getClass());
        return make(components.stream()
                .map(component -> {
                    if (component.name().equals(name)) return value;
                    boolean reset = fromFirstPage && component.isPlace();
                    return reset ? component.parameter().otherwise() : value(query, component);
                })
                .toArray());
    }

    private Object value(Q query, Component component) {
        return call(() -> component.accessor().invoke(query));
    }

    private Q make(Object[] values) {
        return call(() -> constructor.newInstance(values));
    }

    private interface Reflection<T> {
        T run() throws ReflectiveOperationException;
    }

    private static <T> T call(Reflection<T> reflection) {
        try {
            return reflection.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
