package shop.vitrine.invoices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import shop.vitrine.orders.Order;
import shop.vitrine.sellers.BusinessProfile;
import shop.vitrine.sellers.BusinessProfiles;
import shop.vitrine.web.Templates;
import shop.vitrine.web.language.Messages;

/** Renders orders as PDF, in the buyer's language. */
@ApplicationScoped
class OrderPdfRenderer {
    @Inject
    Templates templates;

    @Inject
    Invoices invoices;

    @Inject
    BusinessProfiles businesses;

    Response packingSlips(List<Order> orders) {
        Order first = orders.getFirst();
        BusinessProfile business = businesses.of(first.shop());
        List<String> sheets = orders.stream()
                .map(order -> sheet("packing-slip", order, Map.of("business", business)))
                .toList();
        String number = orders.size() == 1 ? first.number() : String.valueOf(orders.size());
        Locale language = first.purchase().language();
        String title = Messages.text(language, "orders.slip") + " " + number;
        return answer(PdfWriter.print(title, language, sheets), "packing-slip-" + number);
    }

    Response invoice(Order order) {
        Invoice invoice = invoices.of(order).orElseThrow(NotFoundException::new);
        Locale language = order.purchase().language();
        String title = Messages.text(language, "orders.invoice") + " " + invoice.number();
        List<String> sheets = List.of(sheet("invoice", order, Map.of("invoice", invoice)));
        return answer(PdfWriter.print(title, language, sheets), "invoice-" + invoice.number());
    }

    private String sheet(String template, Order order, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("order", order);
        model.put("purchase", order.purchase());
        return templates.render(
                "invoices/" + template, Set.of(), order.purchase().language(), model);
    }

    private static Response answer(byte[] pdf, String name) {
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
