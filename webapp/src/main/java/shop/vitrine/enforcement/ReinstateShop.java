package shop.vitrine.enforcement;

import shop.vitrine.web.conflict.Version;

/**
 * What the form sends that takes back a suspension.
 *
 * @param version of the standing that the page showed
 */
record ReinstateShop(Version version) {}
