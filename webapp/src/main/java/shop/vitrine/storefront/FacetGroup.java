package shop.vitrine.storefront;

import java.util.List;

/**
 * The values of one kind to narrow by.
 *
 * @param many whether several may be chosen beside each other
 */
record FacetGroup(String id, String title, boolean many, List<FacetChoice> choices) {
    private static final int FEW = 6;

    /** The first few, and all that are chosen. */
    public List<FacetChoice> first() {
        return choices.size() <= FEW + 1
                ? choices
                : choices.stream()
                        .filter(choice -> choice.chosen() || choices.indexOf(choice) < FEW)
                        .toList();
    }

    /** What is shown only when asked for. */
    public List<FacetChoice> rest() {
        List<FacetChoice> first = first();
        return choices.stream().filter(choice -> !first.contains(choice)).toList();
    }
}
