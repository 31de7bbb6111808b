package shop.vitrine.fulfilment;

import java.util.List;

/**
 * Orders to be marked as packed together.
 *
 * @param order their numbers
 */
record PackOrders(List<String> order) {}
