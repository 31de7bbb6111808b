package shop.vitrine.checkout;

import java.util.Map;

/**
 * The unvalidated checkout form.
 *
 * @param delivery option by shop id
 */
record CheckoutDraft(String email, DeliveryAddressInput address, String phone, Map<String, String> delivery) {}
