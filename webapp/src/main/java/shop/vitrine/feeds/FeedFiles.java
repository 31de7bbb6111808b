package shop.vitrine.feeds;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** Uploaded feed files in chunks of a megabyte, so that memory never holds a whole one. */
@Repository
class FeedFiles {
    private static final int PIECE = 1 << 20;

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    void store(FeedImport feed, InputStream in) throws IOException {
        int position = 0;
        for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE))
            entities.createNativeQuery("insert into feed_import_chunks (import_id, shop_id, position, content)"
                            + " values (:feed, :shop, :position, :bytes)")
                    .setParameter("feed", feed.id())
                    .setParameter("shop", feed.shop())
                    .setParameter("position", position++)
                    .setParameter("bytes", piece)
                    .executeUpdate();
    }

    @Inject
    Current current;

    /** @return false past the last piece */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean copyPiece(String feed, int position, OutputStream out) throws IOException {
        Optional<byte[]> piece = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select content from feed_import_chunks where import_id = :feed and position = :position",
                        byte[].class)
                .setParameter("feed", feed)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
        if (piece.isPresent()) out.write(piece.get());
        return piece.isPresent();
    }

    /** Deletes old files and cancels imports still waiting for their seller. */
    @Transactional(TxType.REQUIRES_NEW)
    public void deleteOld(Instant before) {
        entities.createNativeQuery("""
            update feed_imports set status = 'CANCELLED', processed_rows = 0, ended_at = :now
            where status = 'CHECKED' and uploaded_at < :before
            """)
                .setParameter("now", current.now())
                .setParameter("before", before)
                .executeUpdate();
        entities.createNativeQuery("""
            delete from feed_import_chunks where import_id in (
                select id from feed_imports where uploaded_at < :before
                and status not in ('WAITING', 'CHECKING', 'CONFIRMED', 'IMPORTING'))
            """).setParameter("before", before).executeUpdate();
    }
}
