package shop.vitrine.fulfilment;

/** @param version of the order as it was shown */
public record PackOrder(Integer version) {}
