package shop.vitrine.media;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import shop.vitrine.tenants.Repository;

/** Short transactions for {@link Pictures}, so that no connection is held while processing. */
@Repository
class StoredPictures {
    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Picture> find(String hash) {
        return Optional.ofNullable(entities.find(Picture.class, hash));
    }

    /** Of two concurrent identical uploads the first row wins; the files are the same. */
    @Transactional(TxType.REQUIRES_NEW)
    public Picture keep(Picture picture) {
        entities.createNativeQuery("""
            insert into pictures (hash, width, height, colour, added_at)
            values (:hash, :width, :height, :colour, :at) on conflict do nothing
            """)
                .setParameter("hash", picture.hash())
                .setParameter("width", picture.width())
                .setParameter("height", picture.height())
                .setParameter("colour", picture.colour())
                .setParameter("at", picture.addedAt())
                .executeUpdate();
        return picture;
    }
}
