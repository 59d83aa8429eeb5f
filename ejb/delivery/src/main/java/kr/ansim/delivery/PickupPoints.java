package kr.ansim.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.availability.PickupSearch;

/**
 * Finds unmanned lockers and tells exactly how many compartments of each size are free: every booking already answered
 * is counted, one made through another node within a second. Public: it tells nothing about anybody.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PickupPoints {

    @Inject
    PickupSearch search;

    /** Points that match, nearest first when a point was given and by name otherwise. */
    @PermitAll
    public List<PickupPoint> find(FindPickupPoints query) {
        return search.find(query);
    }

    @PermitAll
    public Optional<PickupPoint> find(UUID id, Optional<Parcel> parcel) {
        return search.find(id, parcel);
    }
}
