package shop.vitrine.search;

import java.util.ArrayList;
import java.util.List;

/** A category path as parent/child pairs, so that children can be counted without knowing the tree. */
final class CategoryEdgeEncoder {
    private CategoryEdgeEncoder() {}

    static List<String> of(List<String> path) {
        var edges = new ArrayList<String>();
        var parent = "";
        for (var slug : path) {
            edges.add(parent + "/" + slug);
            parent = slug;
        }
        return edges;
    }

    static String child(String edge) {
        return edge.substring(edge.lastIndexOf('/') + 1);
    }

    /** Lucene regular expression for edges below a node; the empty slug is above the roots. */
    static String below(String slug) {
        return slug.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1") + "/.*";
    }
}
