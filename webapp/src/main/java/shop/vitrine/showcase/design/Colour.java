package shop.vitrine.showcase.design;

import java.util.Locale;

/** An sRGB colour, each part from 0 to 255. */
record Colour(int red, int green, int blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** @throws IllegalArgumentException unless it is {@code #rrggbb} */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) throw new IllegalArgumentException("Not a colour: " + hex);
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /** This much of the other one in it, from 0 to 1. */
    public Colour mix(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** Contrast ratio from 1 to 21, as WCAG 2.2 defines it. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    public boolean isDark() {
        return contrast(WHITE) > contrast(BLACK);
    }

    /** The nearest colour towards white or black that reaches this contrast on the ground. */
    public Colour readableOn(Colour ground, double contrast) {
        Colour end = ground.isDark() ? WHITE : BLACK;
        for (double share = 0; share < 1; share += 0.02) {
            Colour tried = mix(end, share);
            if (tried.contrast(ground) >= contrast) return tried;
        }
        return end;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
