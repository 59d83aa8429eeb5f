package kr.ansim.membership.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The grades that members hold: of those who are one person the highest, bought or given by hand. */
@ApplicationScoped
public class HeldGrades {

    /** What one of those holds who are one person; once for each honorary grade that it was given. */
    record Part(UUID id, UUID head, boolean erased, HeldGrade held) {}

    /** Of a {@link Part}. */
    static final String COLUMNS =
            "g.id, g.head_id, g.state, g.grade, g.missed, g.joined_on, d.grade AS honorary, d.until_day";

    /** The parts {@code g} of the person behind a member {@code m}; takes the day. */
    static final String PARTS = " FROM membership_member m JOIN membership_member g ON g.head_id = m.head_id"
            + " LEFT JOIN membership_manual_decision d ON d.member_id = g.id AND d.kind = 'GRADE' AND d.ended_at IS NULL"
            + " AND d.until_day >= ?";

    @Inject
    private Statements statements;

    /** Of the person behind this member; empty when there is none, or it is erased. */
    public Optional<HeldGrade> of(UUID member, LocalDate day) {
        return joined(statements.list("SELECT " + COLUMNS + PARTS + " WHERE m.id = ?", HeldGrades::part, day, member));
    }

    static Part part(Row row) throws SQLException {
        LocalDate until = row.dateOrNull("until_day");
        return new Part(
                row.uuid("id"),
                row.uuid("head_id"),
                "ERASED".equals(row.string("state")),
                new HeldGrade(
                        row.integer("grade"),
                        row.integer("missed"),
                        row.date("joined_on"),
                        until == null ? 0 : row.integer("honorary"),
                        until));
    }

    /** All are of one person; empty when there is none, or it is erased. How long it has been there, and how often it missed, is told by its head. */
    static Optional<HeldGrade> joined(List<Part> parts) {
        if (parts.stream().anyMatch(Part::erased)) {
            return Optional.empty();
        }
        int rank = parts.stream().mapToInt(part -> part.held().rank()).max().orElse(0);
        @Nullable
        HeldGrade honoured = parts.stream()
                .map(Part::held)
                .filter(held -> held.honoraryUntil() != null)
                .max(Comparator.comparingInt(HeldGrade::honoraryRank).thenComparing(HeldGrade::honoraryUntil))
                .orElse(null);
        return parts.stream()
                .filter(part -> part.id().equals(part.head()))
                .findFirst()
                .map(part -> new HeldGrade(
                        rank,
                        part.held().missed(),
                        part.held().joinedOn(),
                        honoured == null ? 0 : honoured.honoraryRank(),
                        honoured == null ? null : honoured.honoraryUntil()));
    }
}
