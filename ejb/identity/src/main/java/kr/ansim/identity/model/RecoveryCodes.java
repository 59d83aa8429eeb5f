package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The recovery codes of all accounts. */
@ApplicationScoped
public class RecoveryCodes {

    private static final int COUNT = 10;

    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    /** Ten new codes instead of all old ones; nobody can ever read them again. */
    public List<String> renew(UUID accountId) {
        forget(accountId);
        List<String> codes = Stream.generate(RecoveryCode::random).limit(COUNT).toList();
        codes.forEach(code -> em.persist(RecoveryCode.of(accountId, code)));
        return codes;
    }

    public void forget(UUID accountId) {
        em.createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** @return false when there is no such code, or it was used before */
    public boolean use(UUID accountId, String typed, Instant now) {
        return em.createQuery("UPDATE RecoveryCode c SET c.usedAt = :now"
                                + " WHERE c.accountId = :account AND c.codeHash = :hash AND c.usedAt IS NULL")
                        .setParameter("now", now)
                        .setParameter("account", accountId)
                        .setParameter("hash", RecoveryCode.fingerprint(typed))
                        .executeUpdate()
                == 1;
    }

    public int left(UUID accountId) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM RecoveryCode c WHERE c.accountId = :account AND c.usedAt IS NULL",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult()
                .intValue();
    }
}
