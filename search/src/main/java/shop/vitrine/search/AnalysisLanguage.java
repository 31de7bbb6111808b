package shop.vitrine.search;

/** Language of analysis; its code names a sub-field of the mapping. */
enum AnalysisLanguage {
    EN,
    DE,
    NL;

    /** By a tag such as {@code de-AT}; otherwise English. */
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
