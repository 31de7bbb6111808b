package shop.vitrine.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import ognl.OgnlRuntime;

/** Reads records in templates. OGNL can too, but compares all method names each time: a third of the rendering time. */
final class RecordAccessor extends ObjectPropertyAccessor {
    private static final ClassValue<Map<String, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** For all OGNL in this application. */
    static void install() {
        OgnlRuntime.setPropertyAccessor(Object.class, new RecordAccessor());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getPossibleProperty(Map context, Object target, String name) throws OgnlException {
        Optional<Method> accessor =
                KNOWN.get(target.getClass()).computeIfAbsent(name, asked -> find(target.getClass(), asked));
        if (accessor.isEmpty()) return super.getPossibleProperty(context, target, name);
        try {
            return accessor.get().invoke(target);
        } catch (InvocationTargetException e) {
            throw new OgnlException(name, e.getCause());
        } catch (IllegalAccessException e) {
            throw new OgnlException(name, e);
        }
    }

    /** Only for our own classes; OGNL's rules govern the others. */
    private static Optional<Method> find(Class<?> type, String name) {
        if (!type.getName().startsWith("shop.vitrine.")) return Optional.empty();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of("get" + capital, "is" + capital, name)
                .flatMap(method -> method(type, method).stream())
                .findFirst();
    }

    private static Optional<Method> method(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            // The declaring type may be package-private.
            return method.getReturnType() != void.class && method.trySetAccessible()
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
