package shop.vitrine.storefront;

import java.util.List;

record FacetGroup(String id, String title, boolean many, List<FacetChoice> choices) {
    private static final int FEW = 6;

    public List<FacetChoice> first() {
        return choices.size() <= FEW + 1
                ? choices
                : choices.stream()
                        .filter(choice -> choice.chosen() || choices.indexOf(choice) < FEW)
                        .toList();
    }

    public List<FacetChoice> rest() {
        List<FacetChoice> first = first();
        return choices.stream().filter(choice -> !first.contains(choice)).toList();
    }
}
