package shop.vitrine.accounts;

import jakarta.json.JsonValue;

/**
 * A domain's data about a person, for the export and for account deletion. Implemented as beans by the domains; {@code
 * accounts} knows none of them. Called in the market's scope within a transaction.
 */
public interface PersonalDataSource {
    /** Key in the export, such as {@code purchases}. */
    String name();

    JsonValue export(Person person);

    /** Deletes what may be deleted and anonymises what must stay. */
    void erase(Person person);
}
