package kr.ansim.delivery.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.SiteSource;

/** All pickup sites. */
@ApplicationScoped
public class Sites {

    @PersistenceContext(unitName = "delivery")
    EntityManager entities;

    public void add(Site site) {
        entities.persist(site);
    }

    public void addKey(SiteKey key) {
        entities.persist(key);
    }

    public Optional<Site> find(UUID id) {
        return Optional.ofNullable(entities.find(Site.class, id));
    }

    public Optional<Site> lock(UUID id) {
        return Optional.ofNullable(entities.find(Site.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Site> all() {
        return entities.createQuery("SELECT s FROM Site s", Site.class).getResultList();
    }

    public List<Site> changedSince(Instant when) {
        return entities.createQuery("SELECT s FROM Site s WHERE s.changedAt >= :since", Site.class)
                .setParameter("since", when)
                .getResultList();
    }

    public List<SiteKey> keys(SiteSource source) {
        return entities.createQuery("SELECT k FROM SiteKey k WHERE k.source = :source", SiteKey.class)
                .setParameter("source", source)
                .getResultList();
    }

    public List<Site> ofSource(SiteSource source) {
        return entities.createQuery("SELECT s FROM Site s WHERE s.source = :source", Site.class)
                .setParameter("source", source)
                .getResultList();
    }

    /** Writes what was added and changed so far, for plain statements that refer to it and for the versions of {@link Site#card}. */
    public void flush() {
        entities.flush();
    }
}
