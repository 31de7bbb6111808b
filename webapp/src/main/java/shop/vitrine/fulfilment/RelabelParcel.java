package shop.vitrine.fulfilment;

import shop.vitrine.web.conflict.Version;

record RelabelParcel(Version version, String carrier, String tracking) {}
