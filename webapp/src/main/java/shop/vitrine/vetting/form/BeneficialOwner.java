package shop.vitrine.vetting.form;

/**
 * Somebody who owns more than a quarter of a business, as typed.
 *
 * @param share percent
 */
public record BeneficialOwner(String name, String birthDate, String country, String share) {
    /** The answer that says that there is nobody. */
    public static final String NONE = "noOwners";

    /** More than anybody can be: four owners of more than a quarter are more than one whole. */
    public static final int MAX = 3;

    static String field(int index, String part) {
        return "owner." + index + "." + part;
    }
}
