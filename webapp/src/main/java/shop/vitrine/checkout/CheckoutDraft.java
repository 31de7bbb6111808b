package shop.vitrine.checkout;

import java.util.Map;

record CheckoutDraft(String email, DeliveryAddressInput address, String phone, Map<String, String> delivery) {}
