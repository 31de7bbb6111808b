package shop.vitrine.tenants.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That an admin looked at something and found it good.
 *
 * @param item code of {@link Kind#checklist()}
 * @param person the admin's id
 */
@Embeddable
public record Check(
        @Column(name = "item") String item,
        @Column(name = "person_id") String person,
        @Column(name = "at") Instant at) {}
