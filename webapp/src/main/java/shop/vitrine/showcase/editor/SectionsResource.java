package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import shop.vitrine.pages.Framing;
import shop.vitrine.pages.Htmx;
import shop.vitrine.pages.Page;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Ids;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.tenants.showcase.DraftMoved;
import shop.vitrine.tenants.showcase.Refused;
import shop.vitrine.tenants.showcase.Section;
import shop.vitrine.tenants.showcase.Section.State;
import shop.vitrine.tenants.showcase.Sections;

/** The sections of the draft as a list: added, put in order, hidden, removed and put back. */
@Path("/seller/showcase/sections")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Staff(Role.CATALOGUE)
@Framing(Framing.Part.AROUND)
public class SectionsResource {
    private static final String PATH = "/seller/showcase/sections";

    @Inject
    Studio studio;

    @Inject
    EditorPages pages;

    @Inject
    Htmx htmx;

    /** @param removed the id of a section that was removed just now, to offer its way back */
    @GET
    public Response show(@QueryParam("removed") String removed) {
        return page(studio.open(), removed).toResponse();
    }

    /** Goes on to where the new one is filled. */
    @POST
    public Response add(AddSection add) {
        Section.Kind kind = Stream.of(Section.Kind.values())
                .filter(one -> one.name().equals(add.kind()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        Section section = Section.empty(kind, Ids.next());
        try {
            studio.change(add.version(), design -> design.with(design.sections().add(section)));
        } catch (DraftMoved | Refused e) {
            return refused(e);
        }
        String path = PATH + "/" + section.id();
        return htmx.asksForFragments()
                ? Response.noContent().header("HX-Redirect", path).build()
                : Page.see(path);
    }

    @POST
    @Path("/order")
    public Response arrange(ArrangeSections wish) {
        return change(wish.version(), sections -> sections.arrange(wish.order()), null);
    }

    @POST
    @Path("/turn")
    public Response turn(TurnSection wish) {
        String id = wish.section();
        if (studio.design().sections().all().stream().noneMatch(one -> one.id().equals(id)))
            throw new NotFoundException();
        String verb = wish.verb() == null ? "" : wish.verb();
        return change(wish.version(), sections -> turned(sections, id, verb), verb.equals("remove") ? id : null);
    }

    private static Sections turned(Sections sections, String id, String verb) {
        return switch (verb) {
            case "up" -> sections.move(id, -1);
            case "down" -> sections.move(id, 1);
            case "hide" -> sections.become(id, State.HIDDEN);
            case "show" -> sections.become(id, State.SHOWN);
            case "remove" -> sections.become(id, State.REMOVED);
            case "back" -> sections.putBack(id);
            default -> throw new BadRequestException();
        };
    }

    private Response change(Integer version, UnaryOperator<Sections> change, String removed) {
        try {
            Sketch sketch = studio.change(version, design -> design.with(change.apply(design.sections())));
            return pages.saved(page(sketch, removed), removed == null ? PATH : PATH + "?removed=" + removed, true);
        } catch (DraftMoved | Refused e) {
            return refused(e);
        }
    }

    private Response refused(RuntimeException e) {
        if (e instanceof DraftMoved moved) {
            Sketch now = studio.sketch(moved.draft());
            return pages.refused(page(now, null).with("moved", Moved.to(now)), 409);
        }
        return pages.refused(page(studio.open(), null).with("wrong", ((Refused) e).key()), 422);
    }

    private Page page(Sketch sketch, String removed) {
        boolean there = sketch.design().sections().all().stream()
                .anyMatch(one -> one.id().equals(removed) && one.state() == State.REMOVED);
        return pages.page("sections", sketch).with("removed", there ? removed : null);
    }
}
