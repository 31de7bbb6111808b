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
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.design.DesignRefused;
import shop.vitrine.showcase.design.DraftOutdated;
import shop.vitrine.showcase.design.Section;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.showcase.design.Sections;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.http.FramePolicy;
import shop.vitrine.web.http.HtmxRequest;

/** The sections of the draft as a list: added, put in order, hidden, removed and put back. */
@Path("/seller/showcase/sections")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class SectionsResource {
    private static final String PATH = "/seller/showcase/sections";

    @Inject
    ShowcaseEditor studio;

    @Inject
    EditorPages pages;

    @Inject
    HtmxRequest htmx;

    /** @param removed the id of a section that was removed just now, to offer its way back */
    @GET
    public Response show(@QueryParam("removed") String removed) {
        return page(studio.open(), removed).toResponse();
    }

    /** Goes on to where the new one is filled. */
    @POST
    public Response add(AddSection add) {
        Section.SectionKind kind = Stream.of(Section.SectionKind.values())
                .filter(one -> one.name().equals(add.kind()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        Section section = Section.empty(kind, IdGenerator.next());
        try {
            studio.change(
                    add.version(),
                    design -> design.withSections(design.sections().add(section)));
        } catch (DraftOutdated | DesignRefused e) {
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
    public Response turn(ApplySectionAction wish) {
        String id = wish.section();
        if (studio.design().sections().all().stream().noneMatch(one -> one.id().equals(id)))
            throw new NotFoundException();
        String verb = wish.verb() == null ? "" : wish.verb();
        return change(wish.version(), sections -> applied(sections, id, verb), verb.equals("remove") ? id : null);
    }

    private static Sections applied(Sections sections, String id, String verb) {
        return switch (verb) {
            case "up" -> sections.move(id, -1);
            case "down" -> sections.move(id, 1);
            case "hide" -> sections.setState(id, SectionState.HIDDEN);
            case "show" -> sections.setState(id, SectionState.SHOWN);
            case "remove" -> sections.setState(id, SectionState.REMOVED);
            case "back" -> sections.restore(id);
            default -> throw new BadRequestException();
        };
    }

    private Response change(Integer version, UnaryOperator<Sections> change, String removed) {
        try {
            DraftView sketch = studio.change(version, design -> design.withSections(change.apply(design.sections())));
            return pages.saved(page(sketch, removed), removed == null ? PATH : PATH + "?removed=" + removed, true);
        } catch (DraftOutdated | DesignRefused e) {
            return refused(e);
        }
    }

    private Response refused(RuntimeException e) {
        if (e instanceof DraftOutdated moved) {
            DraftView now = studio.sketch(moved.draft());
            return pages.refused(page(now, null).with("moved", DraftConflictView.to(now)), 409);
        }
        return pages.refused(page(studio.open(), null).with("wrong", ((DesignRefused) e).key()), 422);
    }

    private Page page(DraftView sketch, String removed) {
        boolean there = sketch.design().sections().all().stream()
                .anyMatch(one -> one.id().equals(removed) && one.state() == SectionState.REMOVED);
        return pages.page("sections", sketch).with("removed", there ? removed : null);
    }
}
