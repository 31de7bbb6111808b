package shop.vitrine.catalog.feed;

import java.util.List;

/** One title for a product whose rows may each name their own variant. */
final class Titles {
    private static final int SHORTEST = 8;

    private Titles() {}

    /** What all titles begin with, up to a whole word; the first title where they have too little in common. */
    static String common(List<String> titles) {
        String first = titles.getFirst();
        int length = first.length();
        for (String title : titles) length = Math.min(length, same(first, title));
        if (length == first.length()) return first;
        int word = first.lastIndexOf(' ', length);
        String common = word < 0 ? "" : first.substring(0, word).replaceFirst("[\\s,;:|/(\\[–—-]+$", "");
        return common.length() < SHORTEST || !common.contains(" ") ? first : common;
    }

    private static int same(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) at++;
        return at;
    }
}
