package shop.vitrine.fulfilment;

import shop.vitrine.web.conflict.Version;

/** @param version of the order as it was shown */
record PackOrder(Version version) {}
