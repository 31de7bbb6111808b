package shop.vitrine.web.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import shop.vitrine.web.http.QueryString;

/** {@code most} limits a number, characters, or values. */
record ListParameter(String name, Class<?> type, Object otherwise, long least, long most) {
    private static final int MAX_LENGTH = 100;

    static ListParameter of(Field field) {
        String name = annotation(field, QueryParam.class, QueryParam::value).orElse(field.getName());
        long least = annotation(field, Min.class, Min::value).orElse(0L);
        long most = annotation(field, Max.class, Max::value)
                .or(() -> annotation(field, Size.class, size -> (long) size.max()))
                .orElse(isNumber(field.getType()) ? Integer.MAX_VALUE : (long) MAX_LENGTH);
        ListParameter plain = new ListParameter(name, field.getType(), null, least, most);
        String value =
                annotation(field, DefaultValue.class, DefaultValue::value).orElse("");
        Object otherwise = value.isEmpty() ? plain.nothing() : plain.value(value);
        return new ListParameter(name, field.getType(), otherwise, least, most);
    }

    private static <A extends Annotation, T> Optional<T> annotation(Field field, Class<A> type, Function<A, T> value) {
        return Optional.ofNullable(field.getAnnotation(type)).map(value);
    }

    private Object nothing() {
        if (type == String.class) return "";
        if (type == boolean.class) return false;
        if (type == int.class) return (int) least;
        return isText() ? null : read(Parameters.NONE);
    }

    /** Whether its value is a single text. */
    private boolean isText() {
        return isNumber(type)
                || type == String.class
                || type == boolean.class
                || type == LocalDate.class
                || type.isEnum();
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    Object read(Parameters given) {
        if (type == List.class) return given.all(name, (int) most, MAX_LENGTH);
        if (type == Map.class) return given.keyed(name + ".", (int) most, MAX_LENGTH);
        if (CompoundParameter.class.isAssignableFrom(type)) return compound(given);
        Object value = value(given.text(name, type == String.class ? (int) most : MAX_LENGTH));
        return value == null ? otherwise : value;
    }

    private Object value(String text) {
        if (text.isEmpty()) return null;
        if (type == String.class) return text;
        if (type == boolean.class) return text.equals("true");
        if (isNumber(type)) {
            Long number = Parameters.number(text);
            return number == null ? null : (int) Math.clamp(number, least, most);
        }
        if (type == LocalDate.class) return Parameters.day(text);
        if (type.isEnum())
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> written(constant).equals(text))
                    .findFirst()
                    .orElse(null);
        throw new IllegalStateException("A list cannot have a parameter of " + type);
    }

    private Object compound(Parameters given) {
        try {
            var read = type.getDeclaredMethod("read", String.class, Parameters.class);
            read.setAccessible(true);
            return read.invoke(null, name, given);
        } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("Needs a static read(String, Parameters): " + type, e);
        }
    }

    void write(Object value, QueryString address) {
        if (value == null || value.equals(otherwise)) return;
        switch (value) {
            case CompoundParameter compound -> compound.write(name, address);
            case List<?> values -> values.forEach(each -> address.with(name, each));
            case Map<?, ?> keyed ->
                keyed.forEach(
                        (key, values) -> ((List<?>) values).forEach(each -> address.with(name + "." + key, each)));
            default -> address.with(name, written(value));
        }
    }

    private static String written(Object value) {
        return value instanceof Enum<?> constant ? Coded.of(constant) : value.toString();
    }
}
