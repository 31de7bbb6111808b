package shop.vitrine.enforcement;

import shop.vitrine.web.conflict.Version;

record ReinstateShop(Version version) {}
