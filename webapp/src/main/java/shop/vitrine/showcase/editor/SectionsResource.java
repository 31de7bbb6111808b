package shop.vitrine.showcase.editor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.design.Section;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.showcase.design.Sections;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.http.FramePolicy;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.notice.Notice;
import shop.vitrine.web.notice.Undo;

/** The list of sections: add, order, hide, remove and restore. */
@Path("/seller/showcase/sections")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class SectionsResource {
    private static final String PATH = "/seller/showcase/sections";

    @Inject
    ShowcaseEditor editor;

    @Inject
    EditorPages pages;

    @Inject
    HtmxRequest htmx;

    @GET
    public Response show(@QueryParam("notice") String notice) {
        return page(editor.open(), EditorPages.NOTICES.read(notice)).toResponse();
    }

    /** Redirects to the new section's form. */
    @POST
    public Response add(AddSection add) {
        Section.SectionKind kind = Stream.of(Section.SectionKind.values())
                .filter(sectionKind -> sectionKind.name().equals(add.kind()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        Section section = Section.empty(kind, IdGenerator.next());
        try {
            editor.change(
                    add.version(),
                    design -> design.withSections(design.sections().add(section)));
        } catch (Outdated | NotAllowed e) {
            return refused(e);
        }
        String path = PATH + "/" + section.id();
        return htmx.asksForFragments()
                ? Response.noContent().header("HX-Redirect", path).build()
                : Page.see(path);
    }

    @POST
    @Path("/order")
    public Response arrange(ArrangeSections command) {
        return change(command.version(), sections -> sections.arrange(command.order()), null);
    }

    @POST
    @Path("/action")
    public Response act(ApplySectionAction command) {
        String id = command.section();
        if (editor.design().sections().all().stream()
                .noneMatch(section -> section.id().equals(id))) throw new NotFoundException();
        String verb = command.verb() == null ? "" : command.verb();
        return change(command.version(), sections -> applied(sections, id, verb), verb.equals("remove") ? id : null);
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

    private Response change(Version version, UnaryOperator<Sections> change, String removed) {
        try {
            DraftView view = editor.change(version, design -> design.withSections(change.apply(design.sections())));
            if (removed == null) return pages.saved(page(view, null), PATH, true);
            return pages.said(
                    page(view, EditorPages.NOTICES.say("removed", removed)),
                    EditorPages.NOTICES.path(PATH, "removed", removed),
                    true);
        } catch (Outdated | NotAllowed e) {
            return refused(e);
        }
    }

    private Response refused(RuntimeException e) {
        if (e instanceof Outdated) {
            DraftView now = editor.open();
            throw pages.outdated(page(now, null), pages.conflict(now));
        }
        return pages.refused(
                page(editor.open(), null)
                        .with(
                                "wrong",
                                "showcase.refusal." + ((NotAllowed) e).refusal().code()),
                422);
    }

    private Page page(DraftView view, Notice notice) {
        if (notice == null || !notice.name().equals("removed"))
            return pages.page("sections", view).with("notice", notice);
        boolean there = view.design().sections().all().stream()
                .anyMatch(section -> section.id().equals(notice.subject()) && section.state() == SectionState.REMOVED);
        Undo undo = new Undo(
                PATH + "/action",
                "showcase.section.back",
                Map.of(
                        "version", List.of(String.valueOf(view.version())),
                        "section", notice.subjects(),
                        "verb", List.of("back")),
                true);
        return pages.page("sections", view).with("notice", there ? notice.undo(undo) : null);
    }
}
