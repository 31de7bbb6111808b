package shop.vitrine.showcase.design;

/** All colours of a showcase, derived from the three its shop chose. Text keeps a contrast of 4.5, as WCAG AA asks. */
public record Palette(Colour ground, Colour ink, Colour accent) {
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    public static Palette of(Theme theme) {
        return new Palette(Colour.of(theme.ground()), Colour.of(theme.ink()), Colour.of(theme.accent()));
    }

    /** The dark scheme: the shop's own colours if dark already, else a dark tint of its ground. */
    public Palette night() {
        if (isDark()) return this;
        Colour night = ground.mix(Colour.BLACK, 0.91);
        return new Palette(night, ground.mix(Colour.WHITE, 0.35).readableOn(night, 7), accent.readableOn(night, TEXT));
    }

    public boolean isDark() {
        return ground.isDark();
    }

    public Colour soft() {
        return ink.mix(ground, 0.3).readableOn(sunken(), TEXT);
    }

    public Colour card() {
        return ground.mix(Colour.WHITE, isDark() ? 0.07 : 0.65);
    }

    public Colour sunken() {
        return ground.mix(ink, 0.06);
    }

    public Colour line() {
        return ground.mix(ink, 0.14);
    }

    /** Field borders. */
    public Colour edge() {
        return ground.mix(ink, 0.45).readableOn(ground, EDGE);
    }

    /** The accent as text colour; unchanged where it is readable. */
    public Colour link() {
        return accent.readableOn(sunken(), TEXT);
    }

    public Colour linkHover() {
        return link().mix(ink, 0.25);
    }

    public Colour onAccent() {
        return link().contrast(Colour.WHITE) >= TEXT ? Colour.WHITE : Colour.BLACK;
    }

    public Colour wash() {
        return ground.mix(accent, 0.12);
    }
}
