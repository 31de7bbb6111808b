package shop.vitrine.accounts;

import jakarta.json.JsonValue;

/**
 * A domain's data about a person, for export and deletion. Implemented as beans; {@code accounts} knows none of them.
 */
public interface PersonalDataSource {
    /** Key in the export, such as {@code purchases}. */
    String name();

    JsonValue export(Person person);

    /** Deletes what may be deleted and anonymises what must stay. */
    void erase(Person person);
}
