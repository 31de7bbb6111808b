package shop.vitrine.media;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import shop.vitrine.tenants.Repository;

/** The rows of {@link Pictures}, each in a short transaction of its own: no connection is held while a picture is made. */
@Repository
class StoredPictures {
    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Picture> find(String hash) {
        return Optional.ofNullable(entities.find(Picture.class, hash));
    }

    /** Two may bring the same picture at once; they made the same files. */
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
