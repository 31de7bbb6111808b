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
        CategoryQueue queue = queues.queue(state, page);
        Page again = page(queue).with("typed", Map.of(id, sent.reason() == null ? "" : sent.reason()));
        if (to != Status.GRANTED && reason == null) return wrong(again, id, "catalog.restricted.reason.missing");
        if (reason != null && reason.length() > LONGEST_REASON) return wrong(again, id, "catalog.listing.long");
        CategoryRequest request = decisions.locked(id).orElseThrow(NotFoundException::new);
        if (decisions.isOwn(request)) return wrong(again, id, "selling.own");
        if (!request.status().mayBecome(to))
            return again.with("late", queues.seen(request))
                    .with("words", reason)
                    .status(409)
                    .toResponse();
        decisions.decide(request, to, reason);
        return Page.see("/admin/categories?did=" + sent.to()
                + (state == null
                        ? ""
                        : "&state=" + Status.of(state).orElse(Status.OPEN).code()));
    }

    private static Response wrong(Page page, String id, String key) {
        return page.with("problems", Problems.NONE.and("reason." + id, key))
                .status(422)
                .toResponse();
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
