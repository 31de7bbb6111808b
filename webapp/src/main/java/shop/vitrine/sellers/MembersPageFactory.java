package shop.vitrine.sellers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;

/** The members' page, whatever led there. */
@RequestScoped
class MembersPageFactory {
    private static final InviteMember BLANK = new InviteMember(null, Member.Role.CATALOGUE.name());

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    CurrentLanguage language;

    @Inject
    Current current;

    @Transactional
    Page show() {
        return show(BLANK, Problems.NONE);
    }

    /** @param problems of the form, or by person or invitation id of a row */
    @Transactional
    Page show(InviteMember typed, Problems problems) {
        return Page.of("sellers/members")
                .with("members", members.of(current.shopId()))
                .with("invitations", invitations.waiting())
                .with("me", current.personId())
                .with("now", current.now())
                .with("roles", roles(language.locale()))
                .with("form", typed)
                .with("problems", problems)
                .with("said", null)
                .with("undo", null)
                .status(problems.any() ? 422 : 200);
    }

    /** @param row id of the person or invitation that it is about */
    @Transactional
    Page refused(String row, String key) {
        return show(BLANK, Problems.NONE.and(row, key));
    }

    private static Map<String, String> roles(Locale language) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Member.Role role : Member.Role.values())
            roles.put(role.name(), Messages.text(language, "sellers.members.role." + role));
        return roles;
    }
}
