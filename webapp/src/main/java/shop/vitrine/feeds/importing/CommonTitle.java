package shop.vitrine.feeds.importing;

import java.util.List;

/** One title for a product whose rows may each name their variant. */
final class CommonTitle {
    private static final int MIN_LENGTH = 8;

    private CommonTitle() {}

    /** The common prefix of whole words, or the first title if that is too short. */
    static String of(List<String> titles) {
        String first = titles.getFirst();
        int length = first.length();
        for (String title : titles) length = Math.min(length, same(first, title));
        if (length == first.length()) return first;
        int word = first.lastIndexOf(' ', length);
        String common = word < 0 ? "" : first.substring(0, word).replaceFirst("[\\s,;:|/(\\[–—-]+$", "");
        return common.length() < MIN_LENGTH || !common.contains(" ") ? first : common;
    }

    private static int same(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) at++;
        return at;
    }
}
