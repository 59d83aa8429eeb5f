package kr.ansim.membership.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.purchase.MemberNews;
import kr.ansim.platform.Statements;

/**
 * Finds consents that lapse soon among those given or last confirmed nearly two years ago, some thousands at a time, and tells
 * the shops of their members once: it is they who know the text, reach the customer, and tell us what it answered.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueStep {

    private static final int STEP = 2_000;
    private static final UUID NOTHING = new UUID(0, 0);

    /** Up to which word the step has read. */
    public record Mark(Instant at, UUID id) {}

    private record Candidate(UUID member, UUID head, String number, ConsentChannel channel, Instant at) {}

    @Inject
    private Statements statements;

    @Inject
    private ConsentsDue dues;

    @Inject
    private ConsentBook book;

    @Inject
    private MemberNews news;

    @Inject
    private Clock clock;

    /** Before the first word. Whose day is over is forgotten. */
    public Mark begin() {
        dues.forget();
        return new Mark(start(SaidConsents.earliest(dues.today())), NOTHING);
    }

    /** @return behind what to go on; empty at the end */
    public Optional<Mark> goOn(Mark after) {
        LocalDate last = dues.today().plusDays(ConsentsDue.DAYS_BEFORE);
        Instant end = start(SaidConsents.earliest(last.plusDays(1)));
        List<Mark> words = statements.list(
                "SELECT occurred_at, id FROM membership_consent WHERE occurred_at >= ? AND occurred_at < ?"
                        + " AND (occurred_at > ? OR id > ?) ORDER BY occurred_at, id LIMIT ?",
                row -> new Mark(row.instant("occurred_at"), row.uuid("id")),
                after.at(),
                end,
                after.at(),
                after.id(),
                STEP);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Mark to = words.get(words.size() - 1);
        candidates(after, to).forEach(one -> tellIfDue(one, last));
        return words.size() < STEP ? Optional.empty() : Optional.of(to);
    }

    /** Words by which a consent may hold, behind which the member itself said no other, and of which nobody was told. */
    private List<Candidate> candidates(Mark after, Mark to) {
        return statements.list(
                "SELECT DISTINCT c.member_id, c.channel, c.occurred_at, h.id AS head, h.number FROM membership_consent c"
                        + " JOIN membership_member m ON m.id = c.member_id JOIN membership_member h ON h.id = m.head_id"
                        + " LEFT JOIN membership_consent_due d ON d.member_id = c.member_id AND d.channel = c.channel"
                        + " WHERE c.occurred_at >= ? AND (c.occurred_at > ? OR c.id > ?) AND c.occurred_at <= ?"
                        + " AND (c.occurred_at < ? OR c.id <= ?) AND c.act <> 'WITHDRAWN' AND h.state <> 'ERASED'"
                        + " AND d.id IS NULL AND NOT EXISTS (SELECT 1 FROM membership_consent n WHERE n.member_id = c.member_id"
                        + " AND n.channel = c.channel AND n.occurred_at > c.occurred_at) ORDER BY c.member_id, c.channel",
                row -> new Candidate(
                        row.uuid("member_id"),
                        row.uuid("head"),
                        row.string("number"),
                        ConsentChannel.valueOf(row.string("channel")),
                        row.instant("occurred_at")),
                after.at(),
                after.at(),
                after.id(),
                to.at(),
                to.at(),
                to.id());
    }

    /** By all that was said by whoever is the same person, and this last of it. */
    private void tellIfDue(Candidate one, LocalDate last) {
        ConsentStanding standing = book.of(one.head()).standing(one.channel(), clock.instant());
        standing.last()
                .filter(said -> said.at().equals(one.at()))
                .flatMap(ConsentStanding.Said::confirmBy)
                .filter(confirmBy -> standing.state() == ConsentStanding.State.HOLDS && !confirmBy.isAfter(last))
                .ifPresent(confirmBy -> tell(one, confirmBy));
    }

    private void tell(Candidate one, LocalDate confirmBy) {
        dues.note(one.member(), one.channel(), confirmBy);
        news.tell(
                one.head(),
                one.number(),
                "consent.expiring",
                Json.createObjectBuilder()
                        .add("member", one.number())
                        .add("channel", one.channel().name())
                        .add("confirmBy", confirmBy.toString())
                        .build());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SystemClock.KOREA).toInstant();
    }
}
