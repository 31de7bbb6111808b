package shop.vitrine.catalog.restricted;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import shop.vitrine.catalog.restricted.CategoryRequest.Status;
import shop.vitrine.identity.Roles;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;

/** Who may sell in restricted categories, for admins: the queue of those who ask, and all that was decided. */
@Path("/admin/categories")
@RequestScoped
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class AdminCategoriesResource {
    /**
     * @param to granted, refused or revoked
     * @param reason for the shop; needed unless it is granted
     */
    public record Decide(String to, String reason) {}

    private static final int LONGEST_REASON = 1_000;

    @Inject
    CategoryQueues queues;

    @Inject
    CategoryDecisions decisions;

    @GET
    @Transactional
    public Page list(
            @QueryParam("state") String state, @QueryParam("page") String page, @QueryParam("did") String did) {
        return page(queues.queue(state, page)).with("did", Status.of(did).isPresent() ? did : null);
    }

    @POST
    @Path("{id:[0-9a-z]{12}}")
    @Transactional
    public Response decide(
            @PathParam("id") String id,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            Decide sent) {
        Status to = Status.of(sent.to()).orElse(null);
        if (to == null || to == Status.OPEN) throw new NotFoundException();
        String reason = to == Status.GRANTED ? null : sent.reason();
        // Locked before anything is read: what the queue has loaded would hide what another admin just decided.
        CategoryRequest request = decisions.locked(id).orElseThrow(NotFoundException::new);
        String fault = fault(request, to, reason);
        if (fault != null)
            return again(id, state, page, sent)
                    .with("problems", Problems.NONE.and("reason." + id, fault))
                    .status(422)
                    .toResponse();
        if (!request.status().mayBecome(to))
            return again(id, state, page, sent)
                    .with("late", queues.seen(request))
                    .with("words", reason)
                    .status(409)
                    .toResponse();
        decisions.decide(request, to, reason);
        return Page.see("/admin/categories?did=" + sent.to()
                + (state == null
                        ? ""
                        : "&state=" + Status.of(state).orElse(Status.OPEN).code()));
    }

    /** The message key of what is wrong, or null. */
    private String fault(CategoryRequest request, Status to, String reason) {
        if (to != Status.GRANTED && reason == null) return "catalog.restricted.reason.missing";
        if (reason != null && reason.length() > LONGEST_REASON) return "catalog.listing.long";
        return decisions.isOwn(request) ? "selling.own" : null;
    }

    /** The same page of the queue with what was typed. */
    private Page again(String id, String state, String page, Decide sent) {
        return page(queues.queue(state, page)).with("typed", Map.of(id, Objects.requireNonNullElse(sent.reason(), "")));
    }

    private static Page page(CategoryQueue queue) {
        return Page.of("catalog/restricted/queue")
                .with("queue", queue)
                .with("states", Status.values())
                .with("problems", Problems.NONE)
                .with("typed", Map.of())
                .with("late", null)
                .with("did", null);
    }
}
