package shop.vitrine.media;

import java.util.List;
import java.util.Locale;

/** Refuses scripts and documents hidden in comments, even though these would be stripped. */
final class PictureMetadataValidator {
    private static final List<String> SIGNS = List.of(
            "<script",
            "<html",
            "<!doctype",
            "<svg",
            "<?php",
            "<%@",
            "javascript:",
            "__halt_compiler",
            "%pdf-",
            "pk\u0003\u0004",
            "pk\u0005\u0006",
            "\u007felf");

    private PictureMetadataValidator() {}

    static void check(String metadata) {
        String text = metadata.toLowerCase(Locale.ROOT);
        if (SIGNS.stream().anyMatch(text::contains)) throw PictureRefused.foreign();
    }
}
