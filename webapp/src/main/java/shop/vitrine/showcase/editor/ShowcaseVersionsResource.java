package shop.vitrine.showcase.editor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.FramePolicy;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Slice;

/** The versions of a showcase: making one public now or later, and bringing an old one back. */
@Path("/seller/showcase/versions")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class ShowcaseVersionsResource {
    @Context
    UriInfo uri;

    @Inject
    ShowcaseEditor editor;

    @Inject
    EditorPages pages;

    @Inject
    Current current;

    @GET
    public Response show(@QueryParam("notice") String notice) {
        return page(editor.open())
                .with("notice", EditorPages.NOTICES.read(notice))
                .toResponse();
    }

    @POST
    public Response publish(PublishDraft command) {
        Optional<Instant> later = command.isLater() ? command.moment(current.now()) : Optional.empty();
        if (command.isLater() && later.isEmpty())
            return page(editor.open())
                    .with("problems", Problems.NONE.and("at", "showcase.versions.at.wrong"))
                    .with("at", command.at())
                    .with("version", command.version())
                    .status(422)
                    .toResponse();
        try {
            editor.publish(command.version(), later.orElse(null));
            return done(command.isLater() ? "scheduled" : "published");
        } catch (Outdated late) {
            throw outdated();
        } catch (NotAllowed refused) {
            return page(editor.open())
                    .with("wrong", "showcase.refusal." + refused.refusal().code())
                    .status(422)
                    .toResponse();
        }
    }

    @POST
    @Path("/{number: [0-9]{1,9}}/restore")
    public Response restore(@PathParam("number") int number, RestoreVersion command) {
        try {
            editor.restore(number, command.version());
            return done("restored");
        } catch (Outdated late) {
            throw outdated();
        }
    }

    @POST
    @Path("/{number: [0-9]{1,9}}/withdraw")
    public Response withdraw(@PathParam("number") int number) {
        editor.withdraw(number);
        return done("withdrawn");
    }

    private Outdated outdated() {
        DraftView now = editor.open();
        return new Outdated(page(now), pages.conflict(now));
    }

    private static Response done(String what) {
        return Page.see(EditorPages.NOTICES.path("/seller/showcase/versions", what));
    }

    private Page page(DraftView view) {
        VersionListQuery query = ListQuery.read(VersionListQuery.class, uri);
        Slice<ShowcaseEditor.VersionRow> found = editor.versions(query);
        return pages.page("versions", view).with("versions", found.items()).with("pager", query.pager(found));
    }
}
