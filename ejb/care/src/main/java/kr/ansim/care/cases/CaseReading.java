package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseClock;
import kr.ansim.care.CaseDetails;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.TargetKind;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Statements;

/** Cases as they are shown. */
@ApplicationScoped
public class CaseReading {

    private static final int MOST_UNFINISHED = 50;

    @Inject
    private Statements statements;

    @Inject
    private CaseRows rows;

    @Inject
    private CaseTargets targets;

    @Inject
    private CaseStory story;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code UNKNOWN_CASE} */
    public CaseDetails get(String number) {
        CaseRow row = row(number);
        Map<TargetKind, CaseClock> clocks =
                targets.clocks(List.of(row.id()), clock.instant()).getOrDefault(row.id(), Map.of());
        return new CaseDetails(
                summary(row, clocks.values()),
                row.order(),
                row.product(),
                row.call(),
                row.openedBy(),
                row.firstAnswerAt(),
                row.lastAnswerAt(),
                row.solvedAt(),
                row.reopened(),
                List.copyOf(clocks.values()),
                story.of(row.id()));
    }

    /** What was said in it, in the clear, by its happening. @throws RuleBroken as the facade says */
    public Map<UUID, String> reveal(String number, String reason) {
        return reveal(number, EnumSet.allOf(CaseHappeningKind.class), reason);
    }

    /** The same of these kinds alone. @throws RuleBroken as the facade says */
    public Map<UUID, String> reveal(String number, Set<CaseHappeningKind> kinds, String reason) {
        CaseRow row = row(number);
        return story.reveal(row.id(), kinds, row.member(), reason);
    }

    private CaseRow row(String number) {
        return rows.find(number).orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_CASE));
    }

    /** The case when it is one of theirs, else none. @param members all who are the same person */
    public Optional<UUID> own(UUID id, Collection<UUID> members) {
        List<Object> values = new ArrayList<>(members);
        values.add(id);
        return statements.find(
                "SELECT id FROM care_case WHERE member_id IN (" + Statements.marks(members.size()) + ") AND id = ?",
                row -> row.uuid("id"),
                values.toArray());
    }

    /** The newest first. @param members all who are the same person */
    public List<CaseSummary> of(Collection<UUID> members, int most) {
        List<Object> values = new ArrayList<>(members);
        values.add(most);
        return list(
                "member_id IN (" + Statements.marks(members.size()) + ") ORDER BY opened_at DESC, id DESC LIMIT ?",
                values.toArray());
    }

    /** However they stand, the newest first. @param members all who are the same person */
    public List<CaseRow> complaints(Collection<UUID> members, int most) {
        List<Object> values = new ArrayList<>(members);
        values.add(most);
        return statements.list(
                "SELECT * FROM care_case WHERE member_id IN (" + Statements.marks(members.size())
                        + ") AND type = 'COMPLAINT' ORDER BY opened_at DESC, id DESC LIMIT ?",
                CaseRow::of,
                values.toArray());
    }

    /** Those first that are to be done first. @param members all who are the same person */
    public List<CaseSummary> unfinished(Collection<UUID> members) {
        return statements.once(new Question(List.copyOf(members)), () -> readUnfinished(members));
    }

    private record Question(List<UUID> members) {}

    private List<CaseSummary> readUnfinished(Collection<UUID> members) {
        List<Object> values = new ArrayList<>(members);
        values.add(MOST_UNFINISHED);
        return list(
                "member_id IN (" + Statements.marks(members.size()) + ") AND state IN ('OPEN', 'WAITING') ORDER BY "
                        + CasePiles.URGENCY + ", id LIMIT ?",
                values.toArray());
    }

    /** @param rest of the query behind {@code WHERE} */
    List<CaseSummary> list(String rest, Object... values) {
        List<CaseRow> found = statements.list("SELECT * FROM care_case WHERE " + rest, CaseRow::of, values);
        Map<UUID, Map<TargetKind, CaseClock>> clocks =
                targets.clocks(found.stream().map(CaseRow::id).toList(), clock.instant());
        return found.stream()
                .map(row -> summary(row, clocks.getOrDefault(row.id(), Map.of()).values()))
                .toList();
    }

    private static CaseSummary summary(CaseRow row, Collection<CaseClock> clocks) {
        return new CaseSummary(
                row.id(),
                row.number(),
                row.member(),
                row.type(),
                row.priority(),
                row.state(),
                row.topic(),
                row.subject(),
                row.owner(),
                row.openedAt(),
                row.updatedAt(),
                mostUrgent(clocks),
                row.version());
    }

    private static Optional<CaseClock> mostUrgent(Collection<CaseClock> clocks) {
        return clocks.stream()
                .filter(CaseClock::running)
                .min(Comparator.comparing((CaseClock one) -> one.dueAt().orElseThrow())
                        .thenComparing(CaseClock::left, Comparator.<Duration>naturalOrder()));
    }
}
