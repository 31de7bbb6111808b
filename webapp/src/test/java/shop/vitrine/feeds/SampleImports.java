package shop.vitrine.feeds;

import shop.vitrine.Patience;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Imports, which run asynchronously. */
public final class SampleImports {
    private SampleImports() {}

    /** Waits for an import's state. @param state its CSS class, such as {@code is-checked} */
    public static TestResponse rest(TestVisitor seller, String path, String state) {
        String head = ".import-head ." + state;
        Patience.until(
                path + " " + state,
                () -> !seller.get(path).expect(200).page().select(head).isEmpty());
        return seller.get(path).expect(200);
    }
}
