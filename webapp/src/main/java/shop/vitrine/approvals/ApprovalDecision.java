package shop.vitrine.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.approvals.CategoryApproval.ApprovalStatus;
import shop.vitrine.catalog.Categories;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;

/** Decides a request with audit entry and mail. */
@ApplicationScoped
class ApprovalDecision {
    @Inject
    CategoryApprovals categoryApprovals;

    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    OutgoingMails mails;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    Optional<CategoryApproval> lock(String id) {
        return categoryApprovals.forUpdate(id);
    }

    /** Whether it is the admin's own shop. */
    boolean isOwn(CategoryApproval request) {
        return shops.isMember(request.shop(), current.personId());
    }

    void decide(CategoryApproval request, ApprovalStatus to, String reason) {
        String before = request.status().name();
        request.decide(to, reason, current.stamp());
        Map<String, String> after = new HashMap<>();
        after.put("category", request.category());
        after.put("status", to.name());
        after.put("reason", reason);
        audit.write("category." + to.code(), "shop:" + request.shop(), Map.of("status", before), after);
        Optional.ofNullable(request.requestedBy())
                .flatMap(persons::find)
                .ifPresent(person -> mailDecision(person, request));
    }

    private void mailDecision(Person person, CategoryApproval request) {
        Map<String, Object> model = new HashMap<>();
        model.put("person", person);
        model.put("shop", shops.get(request.shop()));
        model.put("category", Categories.get(request.category()).name(person.language()));
        model.put("state", request.status().code());
        model.put("reason", request.reason());
        mails.enqueue(person.email(), person.language(), "approvals/mail/approval-decided", model);
    }
}
