package shop.vitrine.shipping;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** All parcels that the current scope may see. What they are part of is locked already. */
@Repository
public class Parcels {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /** The parcels of an order with all that is in them, the first one first. */
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

    /**
     * Packs one more parcel of an order.
     *
     * @param shop the shop's id
     * @param pieces how many by the id of their order line
     * @param by the person who packed it
     */
    public Parcel pack(String shop, String order, ParcelLabel label, Map<String, Integer> pieces) {
        int position = of(order).size() + 1;
        Parcel parcel = new Parcel(shop, order, position, label, pieces, current.personId(), current.now());
        entities.persist(parcel);
        return parcel;
    }
}
