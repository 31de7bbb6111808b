package shop.vitrine.showcase.editor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.design.Section;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.PictureSection;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.FramePolicy;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.http.QueryString;
import shop.vitrine.web.language.CurrentLanguage;

/** One section of the draft: what it says, its picture, and the products in it. */
@Path("/seller/showcase/sections/{id: [0-9a-z]{12}}")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class SectionResource {
    @Inject
    ShowcaseEditor editor;

    @Inject
    EditorPages pages;

    @Inject
    ProductPicker picker;

    @Inject
    ImageUpload upload;

    @Inject
    Current current;

    @Inject
    FormValidator forms;

    @Inject
    HtmxRequest htmx;

    @Inject
    CurrentLanguage language;

    @PathParam("id")
    String id;

    /** @param q search text for the picker */
    @GET
    public Response show(@QueryParam("q") String q, @QueryParam("notice") String notice) {
        Page page = page(editor.open(), q).with("notice", EditorPages.NOTICES.read(notice));
        return (htmx.asksForFragments() ? page.fragments("found") : page).toResponse();
    }

    @POST
    public Response save(ChangeSection typed) {
        DraftView before = editor.open();
        Section section = find(before);
        Problems problems = typed.with(section, before.design().sections(), forms.check(typed));
        if (problems.any())
            return pages.wrong(page(before, null).with("section", typed).with("problems", problems), typed.version());
        return pages.change(
                typed.version(),
                design -> design.withSections(design.sections()
                        .change(typed.applied(
                                design.sections().find(id).orElseThrow(NotFoundException::new), design.sections()))),
                view -> pages.saved(page(view, null), path(), typed.marked()),
                now -> pages.outdated(page(now, null).with("section", typed), conflict(now, typed)));
    }

    /** Reloads the whole page even for htmx, since a picture affects all of it. */
    @POST
    @Path("/picture")
    public Response picture(ChangeSectionPicture typed) {
        DraftView before = editor.open();
        if (!(find(before) instanceof PictureSection poster)) throw new NotFoundException();
        Problems problems = forms.check(typed);
        var taken = upload.take(typed.image(), typed.alt(), poster.image(), false);
        String wrong = taken.wrong();
        if (problems.any() || wrong != null)
            return page(before, null)
                    .with("problems", problems)
                    .with("why", wrong)
                    .with("alt", typed.alt())
                    .status(422)
                    .toResponse();
        return change(
                typed.version(),
                null,
                section -> new PictureSection(id, section.state(), taken.image(), ((PictureSection) section).link()));
    }

    @POST
    @Path("/products")
    public Response products(ApplyProductAction command) {
        String verb = command.verb() == null ? "" : command.verb();
        if (verb.equals("add")
                && picker.these(current.shopId(), List.of(String.valueOf(command.product())))
                        .isEmpty()) throw new NotFoundException();
        DraftView before = editor.open();
        Section section = find(before);
        if (verb.equals("add") && section.most() > 1 && section.products().size() >= section.most())
            return page(before, command.q())
                    .with("wrong", "showcase.products.limit")
                    .status(422)
                    .fragments("picker", "saved")
                    .toResponse();
        return change(command.version(), command.q(), one -> one.withProducts(applied(one.products(), verb, command)));
    }

    private static List<String> applied(List<String> products, String verb, ApplyProductAction command) {
        List<String> turned = new ArrayList<>(products);
        int at = turned.indexOf(command.product());
        switch (verb) {
            case "add" -> {
                if (at < 0) turned.add(command.product());
            }
            case "remove" -> turned.remove(command.product());
            case "up" -> {
                if (at > 0) turned.add(at - 1, turned.remove(at));
            }
            case "down" -> {
                if (at >= 0 && at < turned.size() - 1) turned.add(at + 1, turned.remove(at));
            }
            case "order" ->
                turned.sort(java.util.Comparator.comparingInt(
                        one -> command.order().contains(one) ? command.order().indexOf(one) : Integer.MAX_VALUE));
            default -> throw new jakarta.ws.rs.BadRequestException();
        }
        return turned;
    }

    private Response change(Version version, String q, java.util.function.UnaryOperator<Section> change) {
        return pages.change(
                version,
                design -> design.withSections(design.sections()
                        .change(change.apply(design.sections().find(id).orElseThrow(NotFoundException::new)))),
                view -> changed(view, q),
                now -> new Outdated(page(now, q).fragments("picker", "saved"), pages.conflict(now)));
    }

    private Response changed(DraftView view, String q) {
        String here = QueryString.of(path()).with("q", q).toString();
        Page page = page(view, q);
        if (!htmx.asksForFragments()) return pages.saved(page, here, true);
        // The link is also in the other form, which would otherwise send its old value.
        return find(view) instanceof PictureSection
                ? Response.noContent().header("HX-Redirect", here).build()
                : Response.fromResponse(page.fragments("picker", "saved").toResponse())
                        .header("HX-Trigger", "draft-saved")
                        .build();
    }

    private Conflict conflict(DraftView view, ChangeSection typed) {
        ChangeSection now = ChangeSection.of(find(view), view.version());
        Conflict conflict = pages.conflict(view);
        for (String language : List.of("en", "de", "nl"))
            conflict = conflict.compare(
                            pages.text("showcase.section.title." + language),
                            now.title().get(language),
                            typed.title().get(language))
                    .compare(
                            pages.text("showcase.section.body." + language),
                            now.body().get(language),
                            typed.body().get(language));
        return conflict.compare(pages.text("catalog.description"), now.description(), typed.description())
                .compare(
                        pages.text("showcase.section.address"),
                        now.target().address(),
                        typed.target().address());
    }

    private Page page(DraftView view, String q) {
        Section section = find(view);
        List<ProductChoice> chosen = picker.these(current.shopId(), section.products());
        return pages.page("section", view)
                .with("part", "sections")
                .with("it", section)
                .with("section", ChangeSection.of(section, view.version()))
                .with(
                        "alt",
                        section instanceof PictureSection poster && poster.image() != null
                                ? poster.image().alt()
                                : null)
                .with("q", q)
                .with("collections", collections(view))
                .with("chosen", chosen)
                .with("found", section.most() == 0 ? List.of() : picker.find(current.shopId(), q));
    }

    /** Names of possible link targets, by id. */
    private Map<String, String> collections(DraftView view) {
        Map<String, String> names = new LinkedHashMap<>();
        view.design().sections().allCollections().stream()
                .filter(CollectionSection::isReady)
                .forEach(collection ->
                        names.put(collection.id(), collection.name().in(language.locale())));
        return names;
    }

    private Section find(DraftView view) {
        return view.design().sections().find(id).orElseThrow(NotFoundException::new);
    }

    private String path() {
        return "/seller/showcase/sections/" + id;
    }
}
