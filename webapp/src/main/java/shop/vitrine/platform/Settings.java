package shop.vitrine.platform;

import java.util.Optional;

/** What the one who runs the market sets, from the environment alone. The README lists the names. */
public final class Settings {
    private Settings() {}

    public static Optional<String> find(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    /** @throws IllegalStateException that names the missing setting */
    public static String required(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Set " + name + " in the environment"));
    }

    /** The market's address without a slash at its end, as buyers type it. */
    public static String url() {
        return required("VITRINE_URL");
    }

    /** Whether development defaults and the test gateway are refused. */
    public static boolean production() {
        return !"development".equals(System.getenv("VITRINE_MODE"));
    }
}
