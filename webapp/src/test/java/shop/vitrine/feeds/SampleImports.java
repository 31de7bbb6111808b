package shop.vitrine.feeds;

import shop.vitrine.Patience;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Imports of feeds, which go on while their seller waits. */
public final class SampleImports {
    private SampleImports() {}

    /** Waits until an import rests in a state. @param state as its class on the page, {@code is-checked} */
    public static TestResponse rest(TestVisitor seller, String path, String state) {
        String head = ".import-head ." + state;
        Patience.until(
                path + " " + state,
                () -> !seller.get(path).expect(200).page().select(head).isEmpty());
        return seller.get(path).expect(200);
    }
}
