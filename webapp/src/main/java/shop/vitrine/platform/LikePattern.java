package shop.vitrine.platform;

/** What somebody typed, as a pattern of SQL's {@code like} in which it stands for itself alone. */
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
