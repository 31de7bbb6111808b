package shop.vitrine.fulfilment;

import shop.vitrine.web.conflict.Version;

record UpdateParcelStatus(Version version, String status) {}
