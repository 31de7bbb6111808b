package shop.vitrine.checkout;

import java.util.Map;

/**
 * What is typed into the checkout form so far, right or wrong.
 *
 * @param delivery chosen option by shop id
 */
public record CheckoutDraft(
        String email,
        String name,
        String street,
        String extra,
        String postalCode,
        String city,
        String region,
        String country,
        String phone,
        Map<String, String> delivery) {}
