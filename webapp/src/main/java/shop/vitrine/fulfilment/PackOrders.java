package shop.vitrine.fulfilment;

import java.util.List;

record PackOrders(List<String> order) {}
