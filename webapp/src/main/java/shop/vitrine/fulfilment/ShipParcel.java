package shop.vitrine.fulfilment;

import java.util.Map;
import shop.vitrine.web.conflict.Version;

record ShipParcel(Version version, String carrier, String tracking, Map<String, String> pieces) {}
