package shop.vitrine.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import shop.vitrine.media.Picture;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.showcase.design.ShowcaseVersions;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.web.conflict.Version;

@ApplicationScoped
@Transactional(TxType.REQUIRED)
class DemoShowcase {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ShowcaseVersions versions;

    /** Idempotent; needs the shop's scope. */
    void publish(DemoShop demo, Picture banner, Picture portrait) {
        if (versions.live().isPresent()) return;
        Design design = demo.design(banner, portrait, collections(demo));
        versions.publish(() -> design, Version.of(0), null);
    }

    private List<CollectionSection> collections(DemoShop demo) {
        Map<String, String> products = products();
        try {
            return demo.table("collections.tsv").stream()
                    .map(row -> new CollectionSection(
                            IdGenerator.next(),
                            SectionState.SHOWN,
                            row[0],
                            new LocalizedText(row[1], row[2], row[3]),
                            row[4],
                            false,
                            Arrays.stream(row[5].split(","))
                                    .map(group -> products.get(group.strip()))
                                    .filter(Objects::nonNull)
                                    .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids by the groups of the demo feed. */
    private Map<String, String> products() {
        Map<String, String> ids = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery("select feed_group, id from products", Tuple.class)
                .getResultStream()
                .forEach(row -> ids.put(row.get(0, String.class), row.get(1, String.class)));
        return ids;
    }
}
