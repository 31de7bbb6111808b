package shop.vitrine.listings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shop.vitrine.web.conflict.Version;

/** Fingerprints a product part by part, since a version number cannot tell which part somebody else changed. */
final class ProductFingerprint {
    private ProductFingerprint() {}

    static Version of(ProductForm form) {
        return Version.of(Arrays.stream(ProductFormSection.values())
                .map(part -> Version.fingerprint(part.said(form)))
                .toArray(Version[]::new));
    }

    /** The parts that differ; all of them if either fingerprint is unreadable. */
    static Set<ProductFormSection> differences(Version version, Version other) {
        List<String> ones = version.parts();
        List<String> others = other.parts();
        Set<ProductFormSection> differ = EnumSet.noneOf(ProductFormSection.class);
        for (ProductFormSection part : ProductFormSection.values())
            if (part.ordinal() >= Math.min(ones.size(), others.size())
                    || !ones.get(part.ordinal()).equals(others.get(part.ordinal()))) differ.add(part);
        return differ;
    }
}
