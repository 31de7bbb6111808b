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
        ShopMembers crew = new ShopMembers(List.of(noor, sam));
        assertThat(crew.isLastOwner(noor)).isTrue();
        assertThat(crew.isLastOwner(sam)).isFalse();
        assertThat(new ShopMembers(List.of(noor, sam, member("ada", Role.OWNER))).isLastOwner(noor))
                .isFalse();
    }

    @Test
    void onlyOwnersOwn() {
        ShopMembers crew = new ShopMembers(List.of(noor, sam));
        assertThat(crew.isOwner("noor")).isTrue();
        assertThat(crew.isOwner("sam")).isFalse();
        assertThat(crew.isOwner("nobody")).isFalse();
    }

    private static Member member(String person, Role role) {
        return new Member("shop", person, role, Instant.EPOCH);
    }
}
