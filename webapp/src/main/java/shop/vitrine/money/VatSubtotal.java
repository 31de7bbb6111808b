package shop.vitrine.money;

/** A row of the VAT table; the rate is in basis points. */
public record VatSubtotal(int rate, Money gross, Money vat) {
    public Money net() {
        return gross.minus(vat);
    }

    public VatSubtotal plus(VatSubtotal other) {
        if (rate != other.rate) throw new IllegalArgumentException("Shares of one rate are added, not of two");
        return new VatSubtotal(rate, gross.plus(other.gross), vat.plus(other.vat));
    }

    /** For display: 19 or 25.5. */
    public double percent() {
        return rate / 100.0;
    }
}
