package shop.vitrine.payments;

class UnknownPayment extends RuntimeException {
    UnknownPayment() {
        super("No such payment", null, false, false);
    }
}
