package kr.ansim.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentDue;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Consents that lapse soon, as the nights have found them. */
@ApplicationScoped
public class ConsentsDue {

    /** As many, or more. */
    public static final int MOST_COUNTED = 10_000;

    /** How many days before a consent lapses its shops are told. */
    static final int DAYS_BEFORE = 30;

    private record Noted(UUID id, UUID head, String number, ConsentChannel channel, LocalDate confirmBy) {}

    @Inject
    private Statements statements;

    @Inject
    private ConsentBook book;

    @Inject
    private Clock clock;

    /** No further than to {@link #MOST_COUNTED}. */
    public int count() {
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM (SELECT id FROM membership_consent_due WHERE confirm_by >= ? LIMIT ?) page",
                        row -> row.integer("n"),
                        today(),
                        MOST_COUNTED)
                .orElseThrow();
    }

    /** Those that lapse soonest first. @param after the last that is known, null for the first page */
    public List<ConsentDue> page(@Nullable UUID after, int most) {
        List<Object> values = new ArrayList<>();
        String from = "d.confirm_by >= ?";
        if (after == null) {
            values.add(today());
        } else {
            LocalDate known = statements
                    .find(
                            "SELECT confirm_by FROM membership_consent_due WHERE id = ?",
                            row -> row.date("confirm_by"),
                            after)
                    .orElseGet(this::today);
            from += " AND (d.confirm_by > ? OR d.id > ?)";
            values.addAll(List.of(known, known, after));
        }
        values.add(most);
        List<Noted> noted = statements.list(
                "SELECT d.*, h.id AS head, h.number FROM membership_consent_due d JOIN membership_member m"
                        + " ON m.id = d.member_id JOIN membership_member h ON h.id = m.head_id WHERE " + from
                        + " ORDER BY d.confirm_by, d.id LIMIT ?",
                ConsentsDue::noted,
                values.toArray());
        Map<UUID, SaidConsents> said =
                book.ofHeads(noted.stream().map(Noted::head).distinct().toList());
        return noted.stream()
                .map(one -> new ConsentDue(
                        one.id(),
                        one.number(),
                        one.confirmBy(),
                        said.getOrDefault(one.head(), SaidConsents.NONE).standing(one.channel(), clock.instant())))
                .toList();
    }

    private static Noted noted(Row row) throws SQLException {
        return new Noted(
                row.uuid("id"),
                row.uuid("head"),
                row.string("number"),
                ConsentChannel.valueOf(row.string("channel")),
                row.date("confirm_by"));
    }

    void note(UUID member, ConsentChannel channel, LocalDate confirmBy) {
        statements.update(
                "INSERT INTO membership_consent_due (id, member_id, channel, confirm_by, told_at) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                member,
                channel,
                confirmBy,
                clock.instant());
    }

    /** Those whose day is over, confirmed or not. */
    void forget() {
        statements.update("DELETE FROM membership_consent_due WHERE confirm_by < ?", today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
