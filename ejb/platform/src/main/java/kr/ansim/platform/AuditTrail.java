package kr.ansim.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.model.AuditEntries;
import kr.ansim.platform.model.AuditWhose;
import kr.ansim.platform.model.ChainCheck;
import kr.ansim.platform.model.ChangeCounts;
import kr.ansim.platform.model.FlatJson;
import kr.ansim.platform.model.WrittenEntry;
import org.jspecify.annotations.Nullable;

/**
 * The record of who changed what, when and why. Entries are only ever added; each carries the product's own mark, and about
 * a second later a seal links it to all entries before it, so that whoever edits the tables by hand is found out.
 */
@Stateless
public class AuditTrail {

    private static final String SYSTEM = "system";

    /** What the server calls a caller who has not logged in. */
    private static final String NOBODY = "ANONYMOUS";

    @Inject
    private AuditEntries entries;

    @Inject
    private AuditWhose whose;

    @Inject
    private ChainCheck check;

    @Inject
    private ChangeCounts counts;

    @Inject
    private Clock clock;

    @Resource
    private @Nullable SessionContext session;

    /**
     * Adds an entry in the caller's transaction: no change without its entry, no entry without its change.
     *
     * @throws DuplicateKey when the thing already has an event of this revision
     */
    @PermitAll
    public void record(AuditEntry entry) {
        entries.add(written(entry));
        counts.countAtCommit(entry.action());
    }

    private WrittenEntry written(AuditEntry entry) {
        return new WrittenEntry(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                entry.actor() == null ? caller() : entry.actor(),
                entry.address() == null ? CallerAddress.current() : entry.address(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.revision(),
                entry.reason(),
                FlatJson.write(entry.details()));
    }

    /** One page of the trail, newest entries first. */
    @RolesAllowed("AUDITOR")
    public AuditPage search(AuditQuery query) {
        return entries.search(query);
    }

    /** Reads the whole trail again and tells every place that is not as it was written. Takes seconds per million entries. */
    @RolesAllowed("AUDITOR")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChainReport verify() {
        return check.verify();
    }

    /**
     * One page of the history of one thing, newest entries first: what many people do to it makes no page longer.
     *
     * @param after the {@link AuditPage#next()} of the page before, null for the latest
     */
    @PermitAll
    public AuditPage history(String subjectType, String subjectId, @Nullable UUID after, int limit) {
        return entries.search(
                AuditQuery.latest(limit).about(subjectType, subjectId).after(after));
    }

    /** The latest entries about one thing, newest first. */
    @PermitAll
    public List<AuditRecord> latest(String subjectType, String subjectId, int limit) {
        return history(subjectType, subjectId, null, limit).records();
    }

    /** Whether there is such an entry with just these details that carries our mark; who did it and why is not asked. */
    @PermitAll
    public boolean vouchesFor(AuditEntry entry) {
        return entries.holds(entry.action(), entry.subjectType(), entry.subjectId(), FlatJson.write(entry.details()));
    }

    /** Hands over who did something with whose data, the oldest first; the taker asks the database for nothing meanwhile. */
    @PermitAll
    public void eachWhose(WhoseQuery query, Consumer<WhoseEntry> taker) {
        whose.each(query, taker);
    }

    /** Adds such an entry about a member's data, unless the caller has left the same one a short while ago. */
    @PermitAll
    public void recordOnceIn(Duration time, String member, AuditEntry entry) {
        recordOnceIn(time, List.of(entry.detail("whose", member)));
    }

    /**
     * The same for many members, in as few statements as for one.
     *
     * @param about each names in its detail {@code whose} another member; all are of the same action
     */
    @PermitAll
    public void recordOnceIn(Duration time, List<AuditEntry> about) {
        if (about.isEmpty()) {
            return;
        }
        String action = about.get(0).action();
        Set<String> known = whose.among(
                about.stream().map(AuditTrail::whose).toList(),
                action,
                caller(),
                clock.instant().minus(time));
        List<WrittenEntry> fresh = about.stream()
                .filter(entry -> !known.contains(whose(entry)))
                .map(this::written)
                .toList();
        entries.add(fresh);
        fresh.forEach(entry -> counts.countAtCommit(entry.action()));
    }

    private static String whose(AuditEntry entry) {
        return entry.details().getOrDefault("whose", "");
    }

    private String caller() {
        if (session == null || Workers.isWorker()) {
            return SYSTEM;
        }
        String name = session.getCallerPrincipal().getName();
        return name.equals(NOBODY) ? "anonymous" : name;
    }
}
