package shop.vitrine.house;

/** Something was asked that its state does not allow. Nothing was changed. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String what, Enum<?> is, Enum<?> next) {
        super(what + " is " + is + " and cannot become " + next);
    }
}
