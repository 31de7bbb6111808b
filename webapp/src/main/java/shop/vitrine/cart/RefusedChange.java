package shop.vitrine.cart;

/**
 * What a request wanted of the cart and did not get.
 *
 * @param line id of the line that it was about, or null
 * @param number of pieces that it is about, or 0
 * @param typed what was typed into the line's field, or null
 */
record RefusedChange(CartRefusal why, String line, int number, String typed) {
    static RefusedChange of(CartRefusal why) {
        return of(why, 0);
    }

    static RefusedChange of(CartRefusal why, int number) {
        return new RefusedChange(why, null, number, null);
    }

    static RefusedChange quantity(CartLine line, String typed) {
        return new RefusedChange(CartRefusal.QUANTITY, line.id(), 0, typed);
    }

    public String key() {
        return "cart.refusal." + why.code();
    }

    public boolean isAbout(String lineId) {
        return lineId.equals(line);
    }
}
