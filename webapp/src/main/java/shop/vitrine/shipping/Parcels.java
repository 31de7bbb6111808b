package shop.vitrine.shipping;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** Parcels in scope. Callers have locked the purchase. */
@Repository
public class Parcels {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /** With contents, in packing order. */
    public List<Parcel> of(String order) {
        List<Parcel> parcels = entities.createQuery(
                        "select p from Parcel p join fetch p.carrier where p.order = :order order by p.position",
                        Parcel.class)
                .setParameter("order", order)
                .getResultList();
        parcels.forEach(parcel -> {
            parcel.pieces().size();
            parcel.events().size();
        });
        return parcels;
    }

    /** Pieces are by order line id. */
    public Parcel pack(String shop, String order, ParcelLabel label, Map<String, Integer> pieces) {
        int position = of(order).size() + 1;
        Parcel parcel = new Parcel(shop, order, position, label, pieces, current.stamp());
        entities.persist(parcel);
        return parcel;
    }
}
