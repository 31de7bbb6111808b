package shop.vitrine.selling;

import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Member;

/** All members of one shop at a moment when nobody else changes them. */
record Crew(List<Member> members) {
    Optional<Member> find(String person) {
        return members.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    boolean isOwner(String person) {
        return find(person).filter(Crew::owns).isPresent();
    }

    /** Whether the shop would be without an owner if this one were none. */
    boolean needs(Member member) {
        return owns(member) && members.stream().filter(Crew::owns).count() == 1;
    }

    private static boolean owns(Member member) {
        return member.role() == Member.Role.OWNER;
    }
}
