package shop.vitrine.sellers;

import java.time.Instant;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.conflict.Version;

record MemberRow(String id, String name, String email, Member.Role role, Instant since) {
    public Version version() {
        return version(role);
    }

    static Version version(Member.Role role) {
        return new Version(role.name());
    }
}
