package shop.vitrine.approvals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.Stamp;
import shop.vitrine.web.list.Pages;

/** The approvals in scope. */
@Repository
public class CategoryApprovals {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    void add(CategoryApproval request) {
        entities.persist(request);
    }

    public boolean isAllowed(String shop, String category) {
        return RestrictedCategory.over(category)
                .map(restrictedCategory -> last(shop, restrictedCategory.category())
                        .filter(request -> request.status() == CategoryApproval.ApprovalStatus.GRANTED)
                        .isPresent())
                .orElse(true);
    }

    public Optional<CategoryApproval> last(String shop, String category) {
        return entities.createQuery("""
            select r from CategoryApproval r where r.shop = :shop and r.category = :category
            order by r.requestedAt desc, r.id
            """, CategoryApproval.class)
                .setParameter("shop", shop)
                .setParameter("category", category)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Set<String> granted(String shop) {
        return Set.copyOf(entities.createQuery(
                        "select r.category from CategoryApproval r where r.shop = :shop and r.status = GRANTED",
                        String.class)
                .setParameter("shop", shop)
                .getResultList());
    }

    /** For many products at once. */
    public Predicate<String> allowedCategories(String shop) {
        Set<String> granted = granted(shop);
        return category -> RestrictedCategory.over(category)
                .map(RestrictedCategory::category)
                .map(granted::contains)
                .orElse(true);
    }

    /** For shops of the demo market. */
    public void grantAll(String shop) {
        Set<String> granted = granted(shop);
        for (RestrictedCategory category : RestrictedCategory.all()) {
            if (granted.contains(category.category())) continue;
            Stamp unattended = Stamp.unattended(current.now());
            CategoryApproval request = new CategoryApproval(shop, category.category(), "", unattended);
            request.decide(CategoryApproval.ApprovalStatus.GRANTED, null, unattended);
            add(request);
        }
    }

    Optional<CategoryApproval> forUpdate(String id) {
        return Optional.ofNullable(entities.find(CategoryApproval.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<CategoryApproval> in(CategoryApproval.ApprovalStatus status, Pages pages) {
        return entities.createQuery(
                        "select r from CategoryApproval r where r.status = :status order by r.requestedAt, r.id",
                        CategoryApproval.class)
                .setParameter("status", status)
                .setFirstResult(pages.offset())
                .setMaxResults(pages.size())
                .getResultList();
    }

    long count(CategoryApproval.ApprovalStatus status) {
        return entities.createQuery("select count(r) from CategoryApproval r where r.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }
}
