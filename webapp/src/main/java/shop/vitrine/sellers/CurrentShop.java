package shop.vitrine.sellers;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;
import shop.vitrine.web.TemplateGlobal;

/** The selected shop in the Seller Center; {@code selling} in templates. */
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

    /** Detached; null outside the Seller Center. */
    public Shop shop() {
        return membership == null ? null : membership.shop();
    }

    public ShopView seller() {
        return membership.seller();
    }

    public String id() {
        return membership.shop().id();
    }

    public Member.Role role() {
        return membership.role();
    }

    public boolean isOwner() {
        return role() == Member.Role.OWNER;
    }

    /** Owners may do everything. */
    public boolean may(String role) {
        return isOwner() || role().name().equals(role);
    }

    boolean hasAlternatives() {
        return seats.size() > 1;
    }

    public List<Membership> seats() {
        return seats;
    }
}
