package shop.vitrine.web.language;

import java.util.Locale;

/** Fired before the response is built. */
public record LanguageChosen(Locale language) {}
