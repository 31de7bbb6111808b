package shop.vitrine.storefront;

record FacetChoice(String id, String label, long count, boolean chosen, String path) {}
