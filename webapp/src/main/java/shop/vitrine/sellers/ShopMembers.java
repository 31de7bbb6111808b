package shop.vitrine.sellers;

import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Member;

/** The members of a shop under a lock. */
record ShopMembers(List<Member> members) {
    Optional<Member> find(String person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    boolean isOwner(String person) {
        return find(person).filter(ShopMembers::owns).isPresent();
    }

    /** Whether the shop would be left without an owner. */
    boolean isLastOwner(Member member) {
        return owns(member) && members.stream().filter(ShopMembers::owns).count() == 1;
    }

    private static boolean owns(Member member) {
        return member.role() == Member.Role.OWNER;
    }
}
