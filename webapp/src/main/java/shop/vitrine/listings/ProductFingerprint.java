package shop.vitrine.listings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a form saw of a product, part by part, short enough to travel with it: tells which parts somebody else changed
 * in the meantime, where a single version could only tell that somebody did.
 */
final class ProductFingerprint {
    private ProductFingerprint() {}

    static String of(ProductForm sheet) {
        return Arrays.stream(ProductFormSection.values())
                .map(one -> hash(one.said(sheet)))
                .collect(Collectors.joining("."));
    }

    /** The parts in which two differ; all of them where one is no fingerprint. */
    static Set<ProductFormSection> differences(String one, String other) {
        String[] ones = one.split("\\.");
        String[] others = other.split("\\.");
        Set<ProductFormSection> differ = EnumSet.noneOf(ProductFormSection.class);
        for (ProductFormSection part : ProductFormSection.values())
            if (part.ordinal() >= Math.min(ones.length, others.length)
                    || !ones[part.ordinal()].equals(others[part.ordinal()])) differ.add(part);
        return differ;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
