package shop.vitrine.search;

import java.util.List;

/** A product found. The segments joined are its title. */
public record Hit(ProductDocument product, List<Segment> titleHighlight) {
    public Hit {
        titleHighlight = List.copyOf(titleHighlight);
    }
}
