package shop.vitrine.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
record ApplicationCheck(
        @Column(name = "item") String item,
        @Column(name = "person_id") String person,
        @Column(name = "at") Instant at) {}
