package shop.vitrine.sellers;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.accounts.EmailAddress;
import shop.vitrine.tenants.Member;

record InviteMember(
        @NotNull(message = "accounts.email.missing") @EmailAddress
        String email,

        @NotNull(message = "sellers.members.role.missing") String role) {

    Optional<Member.Role> as() {
        return role(role);
    }

    static Optional<Member.Role> role(String name) {
        return Stream.of(Member.Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
