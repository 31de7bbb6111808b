package shop.vitrine.cart;

/** A refused request, with the line, number and text it was about. */
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
