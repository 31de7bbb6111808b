package shop.vitrine.showcase;

/**
 * Which of a shop's products are looked at.
 *
 * @param collection slug of a collection, or null for all
 * @param words searched for; empty for none
 * @param page from 1
 */
record ShowcaseListQuery(String collection, String words, int page) {
    static final int SIZE = 24;
    private static final int MAX_LENGTH = 200;
    private static final int LAST = 1_000;

    /** Reads what an address says; what makes no sense there is as if it was not said. */
    ShowcaseListQuery(String collection, String words, String page) {
        this(collection, cut(words), number(page));
    }

    /** Whether it is the front page, where the sections stand. */
    boolean isFrontPage() {
        return collection == null && words.isEmpty() && page == 1;
    }

    int first() {
        return (page - 1) * SIZE;
    }

    private static String cut(String words) {
        if (words == null) return "";
        String clean = words.replace("\0", "").strip();
        return clean.substring(0, Math.min(MAX_LENGTH, clean.length()));
    }

    private static int number(String page) {
        return page != null && page.matches("[1-9]\\d{0,3}") ? Math.min(LAST, Integer.parseInt(page)) : 1;
    }
}
