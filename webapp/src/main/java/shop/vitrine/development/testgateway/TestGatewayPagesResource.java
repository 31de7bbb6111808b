package shop.vitrine.development.testgateway;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.development.DevelopmentOnly;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

@Path("/test-gateway/pay/{reference}")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@DevelopmentOnly
public class TestGatewayPagesResource {
    /** @param choice {@code approve}, {@code decline}, {@code challenge} or {@code leave} */
    public record DecideHostedPayment(String choice) {}

    /** @param choice {@code cancel}, or null */
    public record SubmitChallengeCode(String code, String choice) {}

    private static final String RIGHT = "1234";

    @Inject
    HostedPayments payments;

    @PathParam("reference")
    String reference;

    @GET
    public Response page() {
        HostedPayment payment = get();
        return payment.isChallenged() ? Page.see(challengePath()) : page("pay", payment, null);
    }

    @POST
    public Response decide(DecideHostedPayment decision) {
        return switch (String.valueOf(decision.choice())) {
            case "approve" -> back(become(HostedPaymentStatus.APPROVED));
            case "decline" -> back(become(HostedPaymentStatus.DECLINED));
            case "challenge" ->
                become(HostedPaymentStatus.CHALLENGED).isOpen() ? Page.see(challengePath()) : back(get());
            case "leave" -> back(get());
            default -> page("pay", get(), "development.testgateway.choose");
        };
    }

    @GET
    @Path("challenge")
    public Response challenge() {
        HostedPayment payment = get();
        return payment.isChallenged() ? page("challenge", payment, null) : Page.see(path());
    }

    @POST
    @Path("challenge")
    public Response submitCode(SubmitChallengeCode proof) {
        if ("cancel".equals(proof.choice())) return back(become(HostedPaymentStatus.DECLINED));
        HostedPayment payment = get();
        if (!payment.isChallenged()) return Page.see(path());
        if (!RIGHT.equals(proof.code())) return page("challenge", payment, "development.testgateway.code.wrong");
        return back(become(HostedPaymentStatus.APPROVED));
    }

    private HostedPayment get() {
        return payments.find(reference).orElseThrow(NotFoundException::new);
    }

    private HostedPayment become(HostedPaymentStatus next) {
        return payments.decide(reference, next).orElseThrow(NotFoundException::new);
    }

    private String path() {
        return "/test-gateway/pay/" + reference;
    }

    private String challengePath() {
        return path() + "/challenge";
    }

    private static Response page(String name, HostedPayment payment, String problem) {
        return Page.of("development/testgateway/" + name)
                .with("payment", payment)
                .with("problem", problem)
                .status(problem == null ? 200 : 422)
                .toResponse();
    }

    /** A path if the shop is on this server, because buyers may know it under another name. */
    private static Response back(HostedPayment payment) {
        String url = payment.back();
        return Page.see(
                url.startsWith(Settings.url() + "/")
                        ? url.substring(Settings.url().length())
                        : url);
    }
}
