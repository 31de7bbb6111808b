package shop.vitrine.sellers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.notice.Notice;
import shop.vitrine.web.notice.Notices;
import shop.vitrine.web.notice.Undo;

@RequestScoped
class MembersPageFactory {
    static final Notices NOTICES = Notices.of("sellers.members.notice", "invited", "withdrawn", "changed", "removed");

    /** Undone by another invitation. */
    private static final Set<String> UNDONE = Set.of("withdrawn", "removed");

    private static final InviteMember BLANK = new InviteMember(null, Member.Role.CATALOGUE.name());

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    CurrentLanguage language;

    @Inject
    Current current;

    @Transactional(TxType.REQUIRED)
    Page show(String done) {
        Notice notice = NOTICES.read(done);
        Invitation about = notice == null || notice.subject() == null
                ? null
                : invitations.find(notice.subject()).orElse(null);
        Page page = show(BLANK, Problems.NONE);
        if (notice == null) return page;
        if (about == null) return page.with("notice", notice.saying(""));
        Notice said = notice.saying(about.email());
        return page.with("notice", UNDONE.contains(notice.name()) ? said.undo(invitation(about)) : said);
    }

    private static Undo invitation(Invitation ready) {
        return Undo.of("/seller/settings/invitations/" + ready.id() + "/again", "sellers.members.undo");
    }

    /** @param problems by form field, or by person or invitation id */
    @Transactional(TxType.REQUIRED)
    Page show(InviteMember typed, Problems problems) {
        return Page.of("sellers/members")
                .with("members", members.of(current.shopId()))
                .with("invitations", invitations.waiting())
                .with("me", current.personId())
                .with("now", current.now())
                .with("roles", roles(language.locale()))
                .with("form", typed)
                .with("problems", problems)
                .status(problems.any() ? 422 : 200);
    }

    /** @param row id of the person or invitation */
    @Transactional(TxType.REQUIRED)
    Page refused(String row, String key) {
        return show(BLANK, Problems.NONE.and(row, key));
    }

    /** Somebody else changed the role first. */
    @Transactional(TxType.REQUIRED)
    Outdated outdated(Member member, Member.Role wanted) {
        Map<String, String> roles = roles(language.locale());
        String name = members.of(current.shopId()).stream()
                .filter(row -> row.id().equals(member.person()))
                .map(MemberRow::name)
                .findFirst()
                .orElseThrow();
        return new Outdated(
                show(BLANK, Problems.NONE),
                Conflict.in(language.locale())
                        .compare(name, roles.get(member.role().name()), roles.get(wanted.name())));
    }

    private static Map<String, String> roles(Locale language) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Member.Role role : Member.Role.values())
            roles.put(role.name(), Messages.text(language, "sellers.members.role." + role));
        return roles;
    }
}
