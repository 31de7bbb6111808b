package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Member.Role;

class ShopMembersTest {
    private final Member noor = member("noor", Role.OWNER);
    private final Member sam = member("sam", Role.FULFILMENT);

    @Test
    void theLastOwnerIsNeeded() {
        ShopMembers members = new ShopMembers(List.of(noor, sam));
        assertThat(members.isLastOwner(noor)).isTrue();
        assertThat(members.isLastOwner(sam)).isFalse();
        assertThat(new ShopMembers(List.of(noor, sam, member("ada", Role.OWNER))).isLastOwner(noor))
                .isFalse();
    }

    @Test
    void onlyOwnersOwn() {
        ShopMembers members = new ShopMembers(List.of(noor, sam));
        assertThat(members.isOwner("noor")).isTrue();
        assertThat(members.isOwner("sam")).isFalse();
        assertThat(members.isOwner("nobody")).isFalse();
    }

    private static Member member(String person, Role role) {
        return new Member("shop", person, role, Instant.EPOCH);
    }
}
