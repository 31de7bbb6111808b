package shop.vitrine.showcase.editor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.DesignImage;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.FramePolicy;

@Path("/seller/showcase/pictures")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class ShowcasePicturesResource {
    @Inject
    ShowcaseEditor editor;

    @Inject
    EditorPages pages;

    @Inject
    FormValidator forms;

    @Inject
    ImageUpload upload;

    @GET
    public Response show(@QueryParam("notice") String notice) {
        DraftView view = editor.open();
        return page(view).with("notice", EditorPages.NOTICES.read(notice)).toResponse();
    }

    @POST
    public Response save(ChangePictures typed) {
        DraftView before = editor.open();
        Problems problems = forms.check(typed);
        Design design = before.design();
        var banner = upload.take(typed.banner(), typed.bannerAlt(), design.banner(), typed.bannerGone());
        var portrait = upload.take(typed.portrait(), typed.portraitAlt(), design.portrait(), typed.portraitGone());
        Map<String, String> why = new HashMap<>();
        if (banner.wrong() != null) why.put("banner", banner.wrong());
        if (portrait.wrong() != null) why.put("portrait", portrait.wrong());
        if (problems.any() || !why.isEmpty())
            return pages.wrong(page(before, typed).with("problems", problems).with("why", why), typed.version());
        return save(typed, banner.image(), portrait.image());
    }

    private Response save(ChangePictures typed, DesignImage banner, DesignImage portrait) {
        return pages.change(
                typed.version(),
                design -> design.withImages(banner, portrait),
                view -> pages.saved(page(view), "/seller/showcase/pictures", true),
                now -> pages.outdated(page(now, typed), conflict(now, typed)));
    }

    private Conflict conflict(DraftView now, ChangePictures typed) {
        Design design = now.design();
        return pages.conflict(now)
                .compare(pages.text("showcase.pictures.banner"), alt(design.banner()), typed.bannerAlt())
                .compare(pages.text("showcase.pictures.portrait"), alt(design.portrait()), typed.portraitAlt());
    }

    private static String alt(DesignImage image) {
        return image == null ? "" : image.alt();
    }

    private Page page(DraftView view) {
        return page(view, alt(view.design().banner()), alt(view.design().portrait()));
    }

    private Page page(DraftView view, ChangePictures typed) {
        return page(view, typed.bannerAlt(), typed.portraitAlt());
    }

    private Page page(DraftView view, String bannerAlt, String portraitAlt) {
        return pages.page("pictures", view)
                .with("bannerAlt", bannerAlt)
                .with("portraitAlt", portraitAlt)
                .with("why", Map.of());
    }
}
