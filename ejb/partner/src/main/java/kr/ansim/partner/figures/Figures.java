package kr.ansim.partner.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.ExpiringPaper;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.FirstTimeRight;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.ReturnReason;
import kr.ansim.partner.ReviewFigures;
import kr.ansim.partner.StageTime;
import kr.ansim.partner.Workload;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.Statements;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the figures say, each worked out from what was decided when it is asked for. */
@ApplicationScoped
public class Figures {

    private static final int MOST_COMPANIES = 10;
    private static final int[] AGES = {7, 15, 30};
    private static final Comparator<FirstTimeRight> MOST_FIRST =
            Comparator.comparing(FirstTimeRight::decided).reversed().thenComparing(FirstTimeRight::name);

    @Inject
    private Statements statements;

    @Inject
    private DecidedDays days;

    @Inject
    private PaperTables tables;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.review.days", defaultValue = "5")
    private int targetDays;

    /** @param since the first day, in Korea */
    public ReviewFigures since(LocalDate since) {
        Instant from = since.atStartOfDay(SystemClock.KOREA).toInstant();
        DecidedSum decided = days.since(since);
        return new ReviewFigures(
                since,
                steps(from),
                count(
                        "SELECT COUNT(*) AS n FROM partner_application a JOIN partner_company c ON c.id = a.company_id"
                                + " WHERE c.registered_at >= ?",
                        from),
                ages(),
                time(decided.worked()),
                applications(from),
                targetDays,
                categories(decided.categories()),
                companies(decided.companies()),
                reasons(decided.reasons()),
                workload(decided.reviewers()));
    }

    private Map<CompanyStepKind, Integer> steps(Instant from) {
        Map<CompanyStepKind, Integer> steps = new EnumMap<>(CompanyStepKind.class);
        statements
                .list(
                        "SELECT kind, COUNT(DISTINCT company_id) AS n FROM partner_company_step WHERE taken_at >= ? GROUP BY kind",
                        row -> Map.entry(CompanyStepKind.valueOf(row.string("kind")), row.integer("n")),
                        from)
                .forEach(one -> steps.put(one.getKey(), one.getValue()));
        return steps;
    }

    private List<Integer> ages() {
        Instant now = clock.instant();
        List<Integer> upTo = new ArrayList<>();
        for (int days : AGES) {
            upTo.add(count(
                    "SELECT COUNT(*) AS n FROM partner_application a JOIN partner_company c ON c.id = a.company_id"
                            + " WHERE c.state = 'SUBMITTED' AND a.submitted_at > ?",
                    now.minus(Duration.ofDays(days))));
        }
        int all = count(
                "SELECT COUNT(*) AS n FROM partner_application a JOIN partner_company c ON c.id = a.company_id"
                        + " WHERE c.state = 'SUBMITTED' AND a.submitted_at <= ?",
                now);
        return List.of(upTo.get(0), upTo.get(1) - upTo.get(0), upTo.get(2) - upTo.get(1), all - upTo.get(2));
    }

    private StageTime applications(Instant from) {
        LongStream.Builder worked = LongStream.builder();
        statements.each(
                "SELECT worked FROM partner_company_step WHERE worked IS NOT NULL AND taken_at >= ?",
                row -> worked.add(row.bigint("worked")),
                from);
        return time(worked.build().toArray());
    }

    /** Median and ninth decile by rank. */
    private static StageTime time(long[] worked) {
        long[] sorted = worked.clone();
        Arrays.sort(sorted);
        return new StageTime(sorted.length, ranked(sorted, 50), ranked(sorted, 90));
    }

    private static Duration ranked(long[] sorted, int percent) {
        return sorted.length == 0
                ? Duration.ZERO
                : Duration.ofSeconds(sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)]);
    }

    private static List<FirstTimeRight> categories(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(one -> {
                    String category = one.getKey().isEmpty() ? FindReviews.OF_COMPANIES : one.getKey();
                    return right(category, category, one.getValue());
                })
                .sorted(MOST_FIRST)
                .toList();
    }

    private List<FirstTimeRight> companies(Map<UUID, Tally> tallies) {
        int fewest = tallies.values().stream()
                .map(Tally::decided)
                .sorted(Comparator.reverseOrder())
                .limit(MOST_COMPANIES)
                .reduce(0, (first, last) -> last);
        List<UUID> most = tallies.entrySet().stream()
                .filter(one -> one.getValue().decided() >= fewest)
                .map(Map.Entry::getKey)
                .toList();
        if (most.isEmpty()) {
            return List.of();
        }
        return statements
                .list(
                        "SELECT id, name FROM partner_company WHERE id IN (" + Statements.marks(most.size()) + ")",
                        row -> right(
                                row.uuid("id").toString(),
                                row.string("name"),
                                Objects.requireNonNull(tallies.get(row.uuid("id")))),
                        most.toArray())
                .stream()
                .sorted(MOST_FIRST)
                .limit(MOST_COMPANIES)
                .toList();
    }

    private static FirstTimeRight right(String key, String name, Tally tally) {
        return new FirstTimeRight(key, name, tally.decided(), tally.right());
    }

    private static Map<ReturnReason, Integer> reasons(Map<String, Integer> stored) {
        Map<ReturnReason, Integer> counts = new EnumMap<>(ReturnReason.class);
        stored.forEach(
                (codes, times) -> Papers.reasons(codes).forEach(reason -> counts.merge(reason, times, Integer::sum)));
        Map<ReturnReason, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<ReturnReason, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private List<Workload> workload(Map<String, Integer> decided) {
        Map<String, Integer> waiting = new TreeMap<>();
        statements
                .list(
                        "SELECT claimed_by, COUNT(*) AS n FROM partner_review_item WHERE claimed_by IS NOT NULL GROUP BY claimed_by",
                        row -> Map.entry(row.string("claimed_by"), row.integer("n")))
                .forEach(one -> waiting.put(one.getKey(), one.getValue()));
        Set<String> reviewers = new TreeSet<>(decided.keySet());
        reviewers.addAll(waiting.keySet());
        return reviewers.stream()
                .map(one -> new Workload(one, waiting.getOrDefault(one, 0), decided.getOrDefault(one, 0)))
                .sorted(Comparator.comparing(Workload::waiting).reversed())
                .toList();
    }

    /** Accepted papers that end by that day and that no newer one has replaced, the one that ends first on top. */
    public List<ExpiringPaper> expiring(LocalDate until, int most) {
        PaperTable table = tables.today();
        return statements.list(
                "SELECT d.company_id, c.name, d.subject, d.subject_id, d.paper, d.ends_on FROM partner_decision d"
                        + " JOIN partner_company c ON c.id = d.company_id"
                        + " WHERE d.kind = 'ACCEPTED' AND d.ends_on <= ? AND c.state = 'ACTIVE'"
                        + " AND NOT EXISTS (SELECT 1 FROM partner_decision n WHERE n.company_id = d.company_id"
                        + " AND n.subject_id = d.subject_id"
                        + " AND n.paper = d.paper AND n.decided_at > d.decided_at"
                        + " AND (n.kind = 'ACCEPTED' OR n.submission_id = d.submission_id))"
                        + " ORDER BY d.ends_on, d.id LIMIT ?",
                row -> new ExpiringPaper(
                        row.uuid("company_id"),
                        row.string("name"),
                        PaperSubject.valueOf(row.string("subject")),
                        row.uuid("subject_id"),
                        table.kind(row.string("paper")),
                        row.date("ends_on")),
                until,
                most);
    }

    private int count(String sql, Instant from) {
        return statements.find(sql, row -> row.integer("n"), from).orElse(0);
    }
}
