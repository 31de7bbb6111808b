package shop.vitrine.selling;

import java.time.Instant;
import shop.vitrine.tenants.Member;

/** A member as the members' page shows it. */
public record Colleague(String id, String name, String email, Member.Role role, Instant since) {}
