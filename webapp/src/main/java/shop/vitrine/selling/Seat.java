package shop.vitrine.selling;

import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Shop;

/** A shop that somebody works for, and as what. */
public record Seat(Shop shop, Member.Role role) {}
