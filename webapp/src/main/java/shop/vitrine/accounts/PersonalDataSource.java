package shop.vitrine.accounts;

import jakarta.json.JsonValue;

/**
 * What one domain keeps of a person, for the person's own copy of it and for the end of the account. Domains that know
 * identity implement it as beans; identity knows none of them. Asked in the market's scope, within a transaction.
 */
public interface PersonalDataSource {
    /** What it is called in the copy, as {@code purchases}. */
    String name();

    /** All of it, without what is somebody else's and without secrets. */
    JsonValue export(Person person);

    /** Removes what need not stay, and takes the person out of what must. */
    void erase(Person person);
}
