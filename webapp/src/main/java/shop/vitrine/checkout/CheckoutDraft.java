package shop.vitrine.checkout;

import java.util.Map;

/**
 * What is typed into the checkout form so far, right or wrong.
 *
 * @param delivery chosen option by shop id
 */
record CheckoutDraft(String email, DeliveryAddressInput address, String phone, Map<String, String> delivery) {}
