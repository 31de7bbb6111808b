package shop.vitrine.cart;

/**
 * What a request did to the cart, as it is told to the one who asked.
 *
 * @param line id of the line it was about, or null
 * @param title of that line's product, or null
 * @param number of pieces that it is about, or 0
 * @param typed what was typed into the line's field and was refused, or null
 */
record CartNotice(CartNoticeKind kind, String line, String title, int number, String typed) {
    static CartNotice of(CartNoticeKind kind) {
        return new CartNotice(kind, null, null, 0, null);
    }

    static CartNotice of(CartNoticeKind kind, CartLine line) {
        return new CartNotice(kind, line.id(), line.variant().product().title(), line.quantity(), null);
    }

    CartNotice number(int pieces) {
        return new CartNotice(kind, line, title, pieces, typed);
    }

    CartNotice typed(String text) {
        return new CartNotice(kind, line, title, number, text);
    }

    public boolean is(String name) {
        return kind.name().equals(name);
    }

    public boolean isAbout(String lineId) {
        return lineId.equals(line);
    }

    public boolean failed() {
        return kind.status >= 400;
    }

    public String key() {
        return "cart.notice." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Names are the ends of message keys. */
    enum CartNoticeKind {
        ADDED(200),
        CAPPED(200),
        CHANGED(200),
        REMOVED(200),
        RESTORED(200),
        SAVED(200),
        MOVED(200),
        SENT(200),
        AWAY(409),
        UNKNOWN(404),
        GONE(404),
        SOLDOUT(409),
        ALLYOURS(409),
        MOST(409),
        FULL(409),
        QUANTITY(422);

        private final int status;

        CartNoticeKind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
