package shop.vitrine.showcase.hostnames;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.platform.Settings;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.ShopHostUrl;
import shop.vitrine.showcase.editor.EditorPages;
import shop.vitrine.showcase.editor.ShowcaseEditor;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;

/** Setting, verifying and removing a shop's host name; owner only. */
@Path("/seller/showcase/hostname")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly({})
public class HostnameResource {
    private static final String PATH = "/seller/showcase/hostname";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    ShopHosts hosts;

    @Inject
    KnownHosts known;

    @Inject
    DomainVerification verification;

    @Inject
    ShowcaseEditor editor;

    @Inject
    EditorPages pages;

    @Inject
    Current current;

    @GET
    public Response show() {
        return page().toResponse();
    }

    @POST
    public Response name(SetHostname typed) {
        Optional<Hostname> host = Hostname.of(typed.host(), Settings.url());
        if (host.isEmpty())
            return page().with("typed", typed.host())
                    .with("problems", Problems.NONE.and("host", "showcase.hostname.wrong"))
                    .status(422)
                    .toResponse();
        hosts.name(current.shopId(), host.get());
        known.invalidate();
        return Page.see(PATH);
    }

    @POST
    @Path("/check")
    public Response check() {
        ShopHost host = hosts.own().orElseThrow(NotFoundException::new);
        boolean rests =
                host.checkedAt() != null && host.checkedAt().plus(PATIENCE).isAfter(current.now());
        try {
            if (!rests) verification.look(host);
            return Page.see(PATH);
        } catch (NotAllowed refused) {
            return page().with("wrong", "showcase.hostname." + refused.refusal().code())
                    .status(422)
                    .toResponse();
        }
    }

    @POST
    @Path("/remove")
    public Response remove() {
        hosts.remove();
        known.invalidate();
        return Page.see(PATH);
    }

    private Page page() {
        ShopHost host = hosts.own().orElse(null);
        return pages.page("hostname", editor.open())
                .with("host", host)
                .with("address", host == null ? null : ShopHostUrl.of(host.host()))
                .with("typed", host == null ? null : host.host());
    }
}
