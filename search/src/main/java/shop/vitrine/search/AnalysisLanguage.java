package shop.vitrine.search;

/** A language that texts are analysed in; its code is the name of the sub-field in the mapping. */
enum AnalysisLanguage {
    EN,
    DE,
    NL;

    /** The language of a tag such as {@code de} or {@code de-AT}; English when it is another or none. */
    static AnalysisLanguage of(String tag) {
        if (tag == null) return EN;
        var code = tag.length() > 2 ? tag.substring(0, 2) : tag;
        for (var language : values()) if (language.code().equalsIgnoreCase(code)) return language;
        return EN;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
