package shop.vitrine.sellers;

import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Shop;

/** A shop that somebody works for, and as what. */
public record Membership(Shop shop, Member.Role role) {}
