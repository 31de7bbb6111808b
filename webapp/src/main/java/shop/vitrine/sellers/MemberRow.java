package shop.vitrine.sellers;

import java.time.Instant;
import shop.vitrine.tenants.Member;

/** A member as the members' page shows it. */
public record MemberRow(String id, String name, String email, Member.Role role, Instant since) {}
