package shop.vitrine.fulfilment;

import java.util.List;

/**
 * Orders to be marked as packed together.
 *
 * @param order their numbers
 */
public record PackOrders(List<String> order) {}
