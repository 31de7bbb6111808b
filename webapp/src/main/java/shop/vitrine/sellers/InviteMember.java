package shop.vitrine.sellers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.tenants.Member;

/** Whom to invite, and as what. */
record InviteMember(
        @NotNull(message = "accounts.email.missing")
        @Size(max = 200, message = "accounts.email.wrong")
        @Pattern(regexp = "[^\\s@,;]+@[^\\s@.,;]+(\\.[^\\s@.,;]+)+", message = "accounts.email.wrong")
        String email,

        @NotNull(message = "sellers.members.role.missing") String role) {

    Optional<Member.Role> as() {
        return role(role);
    }

    /** The role of this name, if there is one. */
    static Optional<Member.Role> role(String name) {
        return Stream.of(Member.Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
