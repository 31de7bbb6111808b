package shop.vitrine.money;

/**
 * One row of the table that says how much tax is in an amount.
 *
 * @param rate basis points
 * @param gross what is paid
 * @param vat the tax in it
 */
public record VatSubtotal(int rate, Money gross, Money vat) {
    public Money net() {
        return gross.minus(vat);
    }

    public VatSubtotal plus(VatSubtotal other) {
        if (rate != other.rate) throw new IllegalArgumentException("Shares of one rate are added, not of two");
        return new VatSubtotal(rate, gross.plus(other.gross), vat.plus(other.vat));
    }

    /** The rate as people say it: 19 or 25.5. */
    public double percent() {
        return rate / 100.0;
    }
}
