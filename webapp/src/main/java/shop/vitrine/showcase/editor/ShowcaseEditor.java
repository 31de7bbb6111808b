package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import shop.vitrine.accounts.Persons;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.ShowcaseDraft;
import shop.vitrine.showcase.design.ShowcaseDrafts;
import shop.vitrine.showcase.design.ShowcaseVersion;
import shop.vitrine.showcase.design.ShowcaseVersions;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.list.Slice;

/** Applies the visitor's changes to the page of the {@link CurrentShop}. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class ShowcaseEditor {
    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    ShowcaseDrafts drafts;

    @Inject
    ShowcaseVersions versions;

    @Inject
    Current current;

    Design design() {
        return drafts.current(this::first).design();
    }

    public DraftView open() {
        return sketch(drafts.current(this::first));
    }

    DraftView change(Version version, UnaryOperator<Design> change) {
        return sketch(drafts.change(this::first, version, change));
    }

    void publish(Version draft, Instant later) {
        versions.publish(this::first, draft, later);
    }

    ShowcaseVersion version(int number) {
        return versions.find(number).orElseThrow(NotFoundException::new);
    }

    void restore(int number, Version draft) {
        versions.restore(version(number), this::first, draft);
    }

    void withdraw(int number) {
        if (!versions.withdraw(number)) throw new NotFoundException();
    }

    Slice<VersionRow> versions(VersionListQuery query) {
        Slice<ShowcaseVersion> found = versions.page(query.position());
        return found.of(found.items().stream()
                .map(version -> new VersionRow(version, name(version.createdBy())))
                .toList());
    }

    DraftView sketch(ShowcaseDraft draft) {
        return new DraftView(
                draft,
                name(draft.changedBy()),
                versions.live().orElse(null),
                versions.scheduled().orElse(null));
    }

    private String name(String person) {
        return person == null
                ? null
                : persons.find(person).map(shop.vitrine.accounts.Person::name).orElse(null);
    }

    private Design first() {
        return Design.initial(shops.get(current.shopId()));
    }

    public record VersionRow(ShowcaseVersion version, String by) {}
}
