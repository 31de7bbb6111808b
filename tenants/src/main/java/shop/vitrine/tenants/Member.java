package shop.vitrine.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** Changes only under {@code Members.lock}. */
@Entity
@DynamicUpdate
@Table(name = "members")
@IdClass(Member.MemberKey.class)
public class Member {
    @Id
    @Column(name = "shop_id")
    private String shop;

    @Id
    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    @Column(name = "receives_order_mails")
    private boolean receivesOrderMails;

    protected Member() {}

    public Member(String shop, String person, Role role, Instant since) {
        this.shop = shop;
        this.person = person;
        this.role = role;
        this.since = since;
        this.receivesOrderMails = true;
    }

    public void changeRole(Role next) {
        role = next;
    }

    /** @param wished ignored for roles that do not ship */
    public void setOrderMails(boolean wished) {
        receivesOrderMails = wished;
    }

    public String shop() {
        return shop;
    }

    public String person() {
        return person;
    }

    public boolean receivesOrderMails() {
        return receivesOrderMails;
    }

    public Role role() {
        return role;
    }

    /** Permissions in the Seller Center. */
    public enum Role {
        OWNER,
        CATALOGUE,
        FULFILMENT
    }

    record MemberKey(String shop, String person) implements Serializable {}
}
