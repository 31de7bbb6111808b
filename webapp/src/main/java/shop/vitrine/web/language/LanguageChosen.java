package shop.vitrine.web.language;

import java.util.Locale;

/** The visitor chose a language. Observed before the answer is made. */
public record LanguageChosen(Locale language) {}
