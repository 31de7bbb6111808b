package shop.vitrine.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import shop.vitrine.vetting.form.ApplicantKind;

/**
 * An admin's tick on the checklist.
 *
 * @param item code of {@link ApplicantKind#checklist()}
 * @param person the admin's id
 */
@Embeddable
record ApplicationCheck(
        @Column(name = "item") String item,
        @Column(name = "person_id") String person,
        @Column(name = "at") Instant at) {}
