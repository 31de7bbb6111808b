package shop.vitrine.platform;

/** Something was asked that its state does not allow. Nothing was changed. */
public class IllegalTransition extends RuntimeException {
    public IllegalTransition(String what, Enum<?> is, Enum<?> next) {
        super(what + " is " + is + " and cannot become " + next);
    }
}
