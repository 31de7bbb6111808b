package shop.vitrine.approvals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Objects;
import shop.vitrine.accounts.Roles;
import shop.vitrine.approvals.CategoryApproval.ApprovalStatus;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.notice.Notices;

/** Approvals for restricted categories, for admins. */
@Path("/admin/approvals")
@Screen
@RolesAllowed(Roles.ADMIN)
public class AdminApprovalsResource {
    /** @param to granted, refused or revoked */
    public record DecideApproval(String to, String reason) {}

    private static final int MAX_REASON = 1_000;
    private static final Notices NOTICES = Notices.of("approvals.notice", "granted", "refused", "revoked");

    @Context
    UriInfo uri;

    @Inject
    ApprovalQueue queues;

    @Inject
    ApprovalDecision decisions;

    @Inject
    CurrentLanguage language;

    @GET
    public Page list(@QueryParam("notice") String notice) {
        return page(queues.queue(query())).with("notice", NOTICES.read(notice));
    }

    @POST
    @Path("{id:[0-9a-z]{12}}")
    public Response decide(@PathParam("id") String id, DecideApproval sent) {
        ApprovalStatus to = ApprovalStatus.of(sent.to()).orElse(null);
        if (to == null || to == ApprovalStatus.OPEN) throw new NotFoundException();
        String reason = to == ApprovalStatus.GRANTED ? null : sent.reason();
        // Lock before reading: loaded entities would hide another admin's decision.
        CategoryApproval request = decisions.lock(id).orElseThrow(NotFoundException::new);
        String fault = problem(request, to, reason);
        if (fault != null)
            return again(id, sent)
                    .with("problems", Problems.NONE.and("reason." + id, fault))
                    .status(422)
                    .toResponse();
        if (!request.status().mayBecome(to))
            throw new Outdated(again(id, sent), conflict(queues.seen(request), reason));
        decisions.decide(request, to, reason);
        return Page.see(NOTICES.path(query().first().path(), to.code()));
    }

    private Conflict conflict(ApprovalQueuePage.ApprovalRow now, String reason) {
        String about = now.shop().name() + ", " + now.category().name(language.locale());
        return Conflict.in(language.locale())
                .theirs(about, text("approvals.state." + now.request().status().code()))
                .mine(text("web.reason"), reason)
                .noRetry();
    }

    private String text(String key) {
        return Messages.text(language.locale(), key);
    }

    /** Message key of a problem, or null. */
    private String problem(CategoryApproval request, ApprovalStatus to, String reason) {
        if (to != ApprovalStatus.GRANTED && reason == null) return "approvals.reason.missing";
        if (reason != null && reason.length() > MAX_REASON) return "web.too-long";
        return decisions.isOwn(request) ? "sellers.own" : null;
    }

    private Page again(String id, DecideApproval sent) {
        return page(queues.queue(query())).with("typed", Map.of(id, Objects.requireNonNullElse(sent.reason(), "")));
    }

    private ApprovalListQuery query() {
        return ListQuery.read(ApprovalListQuery.class, uri);
    }

    private static Page page(ApprovalQueuePage queue) {
        return Page.of("approvals/queue")
                .with("queue", queue)
                .with("states", ApprovalStatus.values())
                .with("problems", Problems.NONE)
                .with("typed", Map.of());
    }
}
