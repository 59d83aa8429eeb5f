package kr.ansim.delivery.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Digests;

/** All checkouts, found by the token their customer carries. */
@ApplicationScoped
public class Checkouts {

    @PersistenceContext(unitName = "delivery")
    EntityManager entities;

    void add(Checkout checkout) {
        entities.persist(checkout);
        entities.flush();
    }

    Optional<Checkout> find(String token) {
        return entities.createQuery("SELECT c FROM Checkout c WHERE c.tokenHash = :hash", Checkout.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .findFirst();
    }

    boolean isOfShop(UUID id, UUID shopId) {
        return entities.createQuery("SELECT c.shopId FROM Checkout c WHERE c.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .anyMatch(shopId::equals);
    }

    /** Two taps of one customer come one after the other. */
    Optional<Checkout> lock(String token) {
        return find(token).map(checkout -> {
            entities.refresh(checkout, LockModeType.PESSIMISTIC_WRITE);
            return checkout;
        });
    }

    static byte[] hash(String token) {
        return Digests.hash(token);
    }
}
