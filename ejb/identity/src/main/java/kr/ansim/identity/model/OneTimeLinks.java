package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All links in letters that were sent. At most one of each purpose works per account. */
@ApplicationScoped
public class OneTimeLinks {

    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    /** A new link, which makes earlier ones for the same purpose worthless. */
    public IssuedToken issue(UUID accountId, LinkPurpose purpose, Instant now) {
        withdraw(accountId, purpose, now);
        String token = Randoms.token();
        OneTimeLink link = OneTimeLink.of(accountId, purpose, token, now);
        em.persist(link);
        return new IssuedToken(token, link.expiresAt());
    }

    public Optional<OneTimeLink> find(String token, Instant now) {
        return em.createQuery(
                        "SELECT l FROM OneTimeLink l WHERE l.tokenHash = :hash AND l.usedAt IS NULL AND l.expiresAt > :now",
                        OneTimeLink.class)
                .setParameter("hash", Randoms.fingerprint(token))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    public boolean issuedSince(UUID accountId, LinkPurpose purpose, Instant since) {
        return em.createQuery(
                                "SELECT COUNT(l) FROM OneTimeLink l"
                                        + " WHERE l.accountId = :account AND l.purpose = :purpose AND l.createdAt > :since",
                                Long.class)
                        .setParameter("account", accountId)
                        .setParameter("purpose", purpose)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    public int forgetBefore(Instant limit) {
        return em.createQuery("DELETE FROM OneTimeLink l WHERE l.expiresAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** @return false when somebody has used the link, or it has run out, in the meantime */
    public boolean use(UUID linkId, Instant now) {
        return em.createQuery("UPDATE OneTimeLink l SET l.usedAt = :now"
                                + " WHERE l.id = :id AND l.usedAt IS NULL AND l.expiresAt > :now")
                        .setParameter("now", now)
                        .setParameter("id", linkId)
                        .executeUpdate()
                == 1;
    }

    public void withdraw(UUID accountId, LinkPurpose purpose, Instant now) {
        em.createQuery("UPDATE OneTimeLink l SET l.usedAt = :now"
                        + " WHERE l.accountId = :account AND l.purpose = :purpose AND l.usedAt IS NULL")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** The token itself exists here only, on its way into a letter. */
    public record IssuedToken(String token, Instant expiresAt) {}
}
