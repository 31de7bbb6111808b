package shop.vitrine.fulfilment;

import java.util.List;

/**
 * Orders to be marked as packed together.
 *
 * @param order their numbers
 * @param back the list to go back to
 */
public record PackOrders(List<String> order, String back) {}
