package shop.vitrine.tenants.showcase;

import java.util.List;
import shop.vitrine.tenants.LocalText;

/** One piece of a showcase between its head and its products. Its id stays the same in all drafts and versions. */
public sealed interface Section {
    String id();

    State state();

    Section become(State next);

    /** Whether there is anything to show. */
    boolean isReady();

    /** Ids of the products in it, in order; empty where it has none. */
    List<String> products();

    /** How many products it may have. */
    int most();

    /** The same with these products. */
    Section with(List<String> products);

    default Kind kind() {
        return switch (this) {
            case Featured any -> Kind.FEATURED;
            case Collected any -> Kind.COLLECTION;
            case Words any -> Kind.TEXT;
            case Poster any -> Kind.PICTURE;
        };
    }

    default boolean isShown() {
        return state() == State.SHOWN;
    }

    /** What kinds there are. */
    enum Kind {
        FEATURED,
        COLLECTION,
        TEXT,
        PICTURE
    }

    /** What was removed stays in the draft for a while, at its place, so that it can be put back. */
    enum State {
        SHOWN,
        HIDDEN,
        REMOVED
    }

    /** A new one with nothing in it. */
    static Section empty(Kind kind, String id) {
        return switch (kind) {
            case FEATURED -> new Featured(id, State.SHOWN, null, List.of());
            case COLLECTION -> new Collected(id, State.SHOWN, id, null, "", true, List.of());
            case TEXT -> new Words(id, State.SHOWN, null, null);
            case PICTURE -> new Poster(id, State.SHOWN, null, Link.NOWHERE);
        };
    }

    /**
     * A row of products that the shop is proud of.
     *
     * @param title null for the usual one
     */
    record Featured(String id, State state, LocalText title, List<String> products) implements Section {
        public static final int MOST = 12;

        public Featured {
            products = List.copyOf(products);
        }

        @Override
        public Featured become(State next) {
            return new Featured(id, next, title, products);
        }

        @Override
        public boolean isReady() {
            return !products.isEmpty();
        }

        @Override
        public int most() {
            return MOST;
        }

        @Override
        public Featured with(List<String> others) {
            return new Featured(id, state, title, others);
        }
    }

    /**
     * A collection: a page of its own, a place in the navigation, and if wished a row on the front page.
     *
     * @param id the collection's
     * @param slug its place in addresses; the id until it has a name
     * @param name null until it has one
     * @param description plain text, at most {@link #LONGEST} characters
     * @param row whether its first products stand on the front page, too
     */
    record Collected(
            String id, State state, String slug, LocalText name, String description, boolean row, List<String> products)
            implements Section {
        public static final int MOST = 100;
        public static final int LONGEST = 200;

        public Collected {
            products = List.copyOf(products);
        }

        @Override
        public Collected become(State next) {
            return new Collected(id, next, slug, name, description, row, products);
        }

        @Override
        public boolean isReady() {
            return name != null;
        }

        @Override
        public int most() {
            return MOST;
        }

        @Override
        public Collected with(List<String> others) {
            return new Collected(id, state, slug, name, description, row, others);
        }
    }

    /**
     * Something to read.
     *
     * @param title null for none
     * @param body HTML that was cleaned before it got here; null while there is none
     */
    record Words(String id, State state, LocalText title, LocalText body) implements Section {
        @Override
        public Words become(State next) {
            return new Words(id, next, title, body);
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
        public Words with(List<String> others) {
            return this;
        }
    }

    /**
     * A wide picture that may lead somewhere.
     *
     * @param image null while there is none
     */
    record Poster(String id, State state, Image image, Link link) implements Section {
        @Override
        public Poster become(State next) {
            return new Poster(id, next, image, link);
        }

        @Override
        public boolean isReady() {
            return image != null;
        }

        @Override
        public List<String> products() {
            return link.kind() == Link.Kind.PRODUCT ? List.of(link.target()) : List.of();
        }

        @Override
        public int most() {
            return 1;
        }

        /** It leads to one product at most: the last one chosen. */
        @Override
        public Poster with(List<String> others) {
            Link to = others.isEmpty() ? Link.NOWHERE : new Link(Link.Kind.PRODUCT, others.getLast());
            return new Poster(id, state, image, to);
        }
    }
}
