package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.vitrine.web.http.UrlEncoding;

/** For the query of every list. */
class EveryListQueryTest {
    private static final String HOME = "/home";
    private static final Path SOURCE = Path.of("src/main/java");

    static Stream<Class<?>> queries() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            List<Class<?>> found = new ArrayList<>();
            files.filter(file -> file.getFileName().toString().matches("\\w+ListQuery\\.java"))
                    .map(EveryListQueryTest::type)
                    .filter(type -> type.isRecord() && ListQuery.class.isAssignableFrom(type))
                    .forEach(found::add);
            return found.stream();
        }
    }

    private static Class<?> type(Path file) {
        String name = SOURCE.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void withNothingAskedItsAddressIsItsHome(Class<?> type) {
        ListQuery<?> query = read(type, HOME, Map.of());
        assertThat(query.path()).isEqualTo(query.home());
        assertThat(query.first()).isEqualTo(query);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whateverIsAskedComesBackFromItsAddress(Class<?> type) throws NoSuchFieldException {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals("home")) continue;
            Field field = type.getDeclaredField(component.getName());
            give(ListParameter.of(field), given);
            ListQuery<?> query = read(type, HOME, given);
            assertThat(read(type, HOME, parameters(query.path())))
                    .as(query.path())
                    .isEqualTo(query);
        }
        assertThat(read(type, HOME, given).path()).contains("?");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void nonsenseIsNotGiven(Class<?> type) throws NoSuchFieldException {
        Map<String, List<String>> given = new LinkedHashMap<>(Map.of("stranger", List.of("x")));
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals("home") || component.getType() == String.class) continue;
            ListParameter parameter = ListParameter.of(type.getDeclaredField(component.getName()));
            if (!List.class.isAssignableFrom(parameter.type())) given.put(parameter.name(), List.of("nonsense\u0007"));
        }
        given.put("from", List.of("yesterday"));
        assertThat(read(type, HOME, given)).isEqualTo(read(type, HOME, Map.of()));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ListQuery<?> read(Class<?> type, String home, Map<String, List<String>> given) {
        return (ListQuery<?>) (Object) ListQuery.read((Class) type, home, given);
    }

    private static void give(ListParameter parameter, Map<String, List<String>> given) {
        Class<?> type = parameter.type();
        if (type == Position.class) given.put("after", List.of("7k.3~m"));
        else if (type == DateRange.class) given.put("from", List.of("2026-03-01"));
        else if (type == List.class) given.put(parameter.name(), List.of("a b", "c&d"));
        else if (type == Map.class) given.put(parameter.name() + ".Größe", List.of("L"));
        else given.put(parameter.name(), List.of(value(type)));
    }

    private static String value(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return Coded.of((Enum<?>) constants[constants.length - 1]);
        }
        if (type == boolean.class) return "true";
        if (type == int.class || type == Integer.class) return "2";
        if (type == LocalDate.class) return "2026-03-01";
        return "é & =";
    }

    private static Map<String, List<String>> parameters(String path) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int begin = path.indexOf('?');
        if (begin < 0) return parameters;
        for (String pair : path.substring(begin + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(UrlEncoding.decode(parts[0]), name -> new ArrayList<>())
                    .add(UrlEncoding.decode(parts[1]));
        }
        return parameters;
    }
}
