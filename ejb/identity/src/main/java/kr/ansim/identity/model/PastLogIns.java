package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log-ins of the last half year. */
@ApplicationScoped
public class PastLogIns {

    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    public void add(PastLogIn logIn) {
        em.persist(logIn);
    }

    public List<PastLogIn> latest(UUID accountId, int limit) {
        return em.createQuery(
                        "SELECT l FROM PastLogIn l WHERE l.accountId = :account ORDER BY l.at DESC", PastLogIn.class)
                .setParameter("account", accountId)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<Instant> last(UUID accountId) {
        return latest(accountId, 1).stream().map(PastLogIn::at).findFirst();
    }

    public int forgetBefore(Instant limit) {
        return em.createQuery("DELETE FROM PastLogIn l WHERE l.at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
