package shop.vitrine.sellers;

import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Member;

/** All members of one shop at a moment when nobody else changes them. */
record ShopMembers(List<Member> members) {
    Optional<Member> find(String person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    boolean isOwner(String person) {
        return find(person).filter(ShopMembers::owns).isPresent();
    }

    /** Whether the shop would be without an owner if this one were none. */
    boolean isLastOwner(Member member) {
        return owns(member) && members.stream().filter(ShopMembers::owns).count() == 1;
    }

    private static boolean owns(Member member) {
        return member.role() == Member.Role.OWNER;
    }
}
