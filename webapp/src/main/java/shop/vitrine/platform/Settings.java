package shop.vitrine.platform;

import java.util.Optional;

/** Settings from environment variables, which the README lists. */
public final class Settings {
    private Settings() {}

    public static Optional<String> find(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    public static String required(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Set " + name + " in the environment"));
    }

    public static String url() {
        return required("VITRINE_URL");
    }

    public static boolean production() {
        return !"development".equals(System.getenv("VITRINE_MODE"));
    }
}
