package shop.vitrine.vetting.form;

/** An owner of more than a quarter of a business, as typed; {@code share} is in percent. */
public record BeneficialOwner(String name, String birthDate, String country, String share) {
    /** The answer for having no such owner. */
    public static final String NONE = "noOwners";

    /** Four owners of more than a quarter would exceed the whole. */
    public static final int MAX = 3;

    static String field(int index, String part) {
        return "owner." + index + "." + part;
    }
}
