package shop.vitrine.sellers;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;
import shop.vitrine.web.TemplateGlobal;

/** The shop that the visitor of the Seller Center looks after; for templates as {@code selling}. */
@RequestScoped
public class CurrentShop implements TemplateGlobal {
    private Membership membership;
    private List<Membership> seats = List.of();

    void take(Membership taken, List<Membership> all) {
        membership = taken;
        seats = all;
    }

    @Override
    public String name() {
        return "selling";
    }

    /** As it was when the request began, and detached; null outside of the Seller Center. */
    public Shop shop() {
        return membership == null ? null : membership.shop();
    }

    /** The shop as pages show it. */
    public ShopView seller() {
        return membership.seller();
    }

    /** The shop's id. */
    public String id() {
        return membership.shop().id();
    }

    public Member.Role role() {
        return membership.role();
    }

    public boolean isOwner() {
        return role() == Member.Role.OWNER;
    }

    /** Whether a member of this role may do what the role's name says; the owner may do everything. */
    public boolean may(String role) {
        return isOwner() || role().name().equals(role);
    }

    boolean hasAlternatives() {
        return seats.size() > 1;
    }

    /** All shops that this person works for, the one looked after among them. */
    public List<Membership> seats() {
        return seats;
    }
}
