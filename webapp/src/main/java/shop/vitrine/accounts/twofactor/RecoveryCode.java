package shop.vitrine.accounts.twofactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One recovery code, stored as a keyed hash. */
@Entity
@Table(name = "recovery_codes")
@IdClass(RecoveryCode.RecoveryCodeKey.class)
class RecoveryCode {
    @Id
    @Column(name = "person_id")
    private String person;

    @Id
    private String code;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(String person, String hash) {
        this.person = person;
        this.code = hash;
    }

    record RecoveryCodeKey(String person, String code) implements Serializable {}
}
