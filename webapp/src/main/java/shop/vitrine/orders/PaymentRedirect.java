package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.payments.BuyerContext;
import shop.vitrine.payments.GatewayUnreachable;
import shop.vitrine.payments.PaymentInitiation;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.Page;
import shop.vitrine.web.http.QueryString;
import shop.vitrine.web.http.SafeRedirect;

/** Redirects a purchase to its payment page. Call after commit: the gateway is asked without holding locks. */
@ApplicationScoped
public class PaymentRedirect {
    private static final Logger LOG = Logger.getLogger(PaymentRedirect.class.getName());

    @Inject
    PaymentPreparation preparation;

    @Inject
    OrderLinkSigner links;

    @Inject
    PaymentInitiation initiation;

    /** To the gateway, or to the purchase's page if it does not respond. Idempotent. */
    @Transactional(TxType.NEVER)
    public Response open(String purchase) {
        return open(purchase, false);
    }

    /** For a returning buyer; extends the hold once. */
    @Transactional(TxType.NEVER)
    public Response resume(String purchase) {
        return open(purchase, true);
    }

    private Response open(String id, boolean again) {
        PaymentPreparation.PreparedPayment paying = preparation.prepare(id, again);
        String own = links.path(paying.purchase());
        if (paying.payment() == null) return Page.see(own);
        try {
            BuyerContext context = new BuyerContext(
                    paying.purchase().number(),
                    Settings.url() + own,
                    paying.purchase().language());
            String page = initiation.begin(paying.payment(), context);
            return page.startsWith("/") ? Page.see(page) : SafeRedirect.leave(URI.create(page));
        } catch (GatewayUnreachable e) {
            LOG.log(
                    Level.WARNING,
                    "No page to pay purchase " + paying.purchase().number(),
                    e);
            return Page.see(QueryString.of(own).with("result", "unreachable").toString());
        }
    }
}
