package shop.vitrine.payments;

/** A gateway speaks of a payment that we do not know. */
class UnknownPayment extends RuntimeException {
    UnknownPayment() {
        super("No such payment", null, false, false);
    }
}
