package shop.vitrine.fulfilment;

import shop.vitrine.web.conflict.Version;

record PackOrder(Version version) {}
