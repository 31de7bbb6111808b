package shop.vitrine.platform;

/** Escapes text for SQL {@code like}. */
public final class LikePattern {
    private LikePattern() {}

    public static String startsWith(String typed) {
        return escape(typed) + "%";
    }

    public static String contains(String typed) {
        return "%" + escape(typed) + "%";
    }

    private static String escape(String typed) {
        return typed.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
