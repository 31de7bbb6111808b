package shop.vitrine.showcase.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Settings;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Staff;
import shop.vitrine.showcase.OwnAddress;
import shop.vitrine.showcase.editor.EditorPages;
import shop.vitrine.showcase.editor.Studio;
import shop.vitrine.tenants.showcase.Refused;

/** The host name of a shop, which only its owner gives away: naming it, proving it, giving it up. */
@Path("/seller/showcase/host")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Staff({})
public class HostResource {
    private static final String PATH = "/seller/showcase/host";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    ShopHosts hosts;

    @Inject
    Hosts known;

    @Inject
    Proofs proofs;

    @Inject
    Studio studio;

    @Inject
    EditorPages pages;

    @Inject
    CurrentShop current;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @GET
    public Response show() {
        return page().toResponse();
    }

    @POST
    public Response name(NameHost typed) {
        Optional<Hostname> host = Hostname.of(typed.host(), Settings.url());
        if (host.isEmpty())
            return page().with("typed", typed.host())
                    .with("problems", Problems.NONE.and("host", "showcase.host.wrong"))
                    .status(422)
                    .toResponse();
        hosts.name(current.id(), host.get(), person());
        known.forget();
        return Page.see(PATH);
    }

    /** Asks the DNS now, unless it was asked just before. */
    @POST
    @Path("/check")
    public Response check() {
        ShopHost host = hosts.own().orElseThrow(NotFoundException::new);
        boolean rests =
                host.checkedAt() != null && host.checkedAt().plus(PATIENCE).isAfter(clock.now());
        try {
            if (!rests) proofs.look(host, person());
            return Page.see(PATH);
        } catch (Refused refused) {
            return page().with("wrong", refused.key()).status(422).toResponse();
        }
    }

    @POST
    @Path("/remove")
    public Response remove() {
        hosts.remove(person());
        known.forget();
        return Page.see(PATH);
    }

    private Page page() {
        ShopHost host = hosts.own().orElse(null);
        return pages.page("host", studio.open())
                .with("host", host)
                .with("address", host == null ? null : OwnAddress.of(host.host()))
                .with("typed", host == null ? null : host.host());
    }

    private String person() {
        return visitor.personId().orElseThrow();
    }
}
