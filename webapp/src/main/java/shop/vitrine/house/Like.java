package shop.vitrine.house;

/** What somebody typed, as a pattern of SQL's {@code like} in which it stands for itself alone. */
public final class Like {
    private Like() {}

    public static String beginning(String typed) {
        return literal(typed) + "%";
    }

    public static String anywhere(String typed) {
        return "%" + literal(typed) + "%";
    }

    private static String literal(String typed) {
        return typed.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
