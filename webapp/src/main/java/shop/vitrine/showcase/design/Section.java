package shop.vitrine.showcase.design;

import java.util.List;
import shop.vitrine.tenants.LocalizedText;

/** A part of a showcase between its header and its products. Its id is stable across drafts and versions. */
public sealed interface Section {
    String id();

    SectionState state();

    Section withState(SectionState next);

    boolean isReady();

    List<String> products();

    /** Maximum number of products. */
    int most();

    Section withProducts(List<String> products);

    default SectionKind kind() {
        return switch (this) {
            case FeaturedSection any -> SectionKind.FEATURED;
            case CollectionSection any -> SectionKind.COLLECTION;
            case TextSection any -> SectionKind.TEXT;
            case PictureSection any -> SectionKind.PICTURE;
        };
    }

    default boolean isShown() {
        return state() == SectionState.SHOWN;
    }

    enum SectionKind {
        FEATURED,
        COLLECTION,
        TEXT,
        PICTURE
    }

    /** A removed section stays in the draft for a while so that it can be restored. */
    enum SectionState {
        SHOWN,
        HIDDEN,
        REMOVED
    }

    static Section empty(SectionKind kind, String id) {
        return switch (kind) {
            case FEATURED -> new FeaturedSection(id, SectionState.SHOWN, null, List.of());
            case COLLECTION -> new CollectionSection(id, SectionState.SHOWN, id, null, "", true, List.of());
            case TEXT -> new TextSection(id, SectionState.SHOWN, null, null);
            case PICTURE -> new PictureSection(id, SectionState.SHOWN, null, SectionLink.NOWHERE);
        };
    }

    record FeaturedSection(String id, SectionState state, LocalizedText title, List<String> products)
            implements Section {
        public static final int MAX_PRODUCTS = 12;

        public FeaturedSection {
            products = List.copyOf(products);
        }

        @Override
        public FeaturedSection withState(SectionState next) {
            return new FeaturedSection(id, next, title, products);
        }

        @Override
        public boolean isReady() {
            return !products.isEmpty();
        }

        @Override
        public int most() {
            return MAX_PRODUCTS;
        }

        @Override
        public FeaturedSection withProducts(List<String> others) {
            return new FeaturedSection(id, state, title, others);
        }
    }

    /**
     * A collection with its own page.
     *
     * @param slug the id until it has a name
     * @param row whether its first products are on the front page
     */
    record CollectionSection(
            String id,
            SectionState state,
            String slug,
            LocalizedText name,
            String description,
            boolean row,
            List<String> products)
            implements Section {
        public static final int MAX_PRODUCTS = 100;
        public static final int MAX_DESCRIPTION = 200;

        public CollectionSection {
            products = List.copyOf(products);
        }

        @Override
        public CollectionSection withState(SectionState next) {
            return new CollectionSection(id, next, slug, name, description, row, products);
        }

        @Override
        public boolean isReady() {
            return name != null;
        }

        @Override
        public int most() {
            return MAX_PRODUCTS;
        }

        @Override
        public CollectionSection withProducts(List<String> others) {
            return new CollectionSection(id, state, slug, name, description, row, others);
        }
    }

    /** A text block; its body is sanitised HTML, or null. */
    record TextSection(String id, SectionState state, LocalizedText title, LocalizedText body) implements Section {
        @Override
        public TextSection withState(SectionState next) {
            return new TextSection(id, next, title, body);
        }

        @Override
        public boolean isReady() {
            return body != null;
        }

        @Override
        public List<String> products() {
            return List.of();
        }

        @Override
        public int most() {
            return 0;
        }

        @Override
        public TextSection withProducts(List<String> others) {
            return this;
        }
    }

    record PictureSection(String id, SectionState state, DesignImage image, SectionLink link) implements Section {
        @Override
        public PictureSection withState(SectionState next) {
            return new PictureSection(id, next, image, link);
        }

        @Override
        public boolean isReady() {
            return image != null;
        }

        @Override
        public List<String> products() {
            return link.kind() == SectionLink.LinkKind.PRODUCT ? List.of(link.target()) : List.of();
        }

        @Override
        public int most() {
            return 1;
        }

        /** Links to one product at most: the last one chosen. */
        @Override
        public PictureSection withProducts(List<String> others) {
            SectionLink to = others.isEmpty()
                    ? SectionLink.NOWHERE
                    : new SectionLink(SectionLink.LinkKind.PRODUCT, others.getLast());
            return new PictureSection(id, state, image, to);
        }
    }
}
