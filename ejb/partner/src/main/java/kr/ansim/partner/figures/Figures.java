package kr.ansim.partner.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    @Inject
    private Statements statements;

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
        return new ReviewFigures(
                since,
                steps(from),
                count(
                        "SELECT COUNT(*) AS n FROM partner_application a JOIN partner_company c ON c.id = a.company_id"
                                + " WHERE c.registered_at >= ?",
                        from),
                ages(),
                time(
                        "partner_decision WHERE submission_id IS NOT NULL AND worked IS NOT NULL AND decided_at >= ?",
                        from),
                time("partner_company_step WHERE worked IS NOT NULL AND taken_at >= ?", from),
                targetDays,
                categories(from),
                companies(from),
                reasons(from),
                workload(from));
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

    /** Median and ninth decile by rank. */
    private StageTime time(String from, Instant since) {
        LongStream.Builder worked = LongStream.builder();
        statements.each("SELECT worked FROM " + from, row -> worked.add(row.bigint("worked")), since);
        long[] sorted = worked.build().sorted().toArray();
        return new StageTime(sorted.length, ranked(sorted, 50), ranked(sorted, 90));
    }

    private static Duration ranked(long[] sorted, int percent) {
        return sorted.length == 0
                ? Duration.ZERO
                : Duration.ofSeconds(sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)]);
    }

    private List<FirstTimeRight> categories(Instant from) {
        return statements.list(
                "SELECT category, COUNT(*) AS decided, SUM(CASE WHEN kind = 'ACCEPTED' THEN 1 ELSE 0 END) AS right_first"
                        + " FROM partner_decision WHERE decided_at >= ? AND paper_version = 1 GROUP BY category"
                        + " ORDER BY decided DESC, category",
                row -> {
                    String category =
                            row.string("category").isEmpty() ? FindReviews.OF_COMPANIES : row.string("category");
                    return new FirstTimeRight(category, category, row.integer("decided"), row.integer("right_first"));
                },
                from);
    }

    private List<FirstTimeRight> companies(Instant from) {
        return statements.list(
                "SELECT c.id, c.name, n.decided, n.right_first FROM (SELECT company_id, COUNT(*) AS decided,"
                        + " SUM(CASE WHEN kind = 'ACCEPTED' THEN 1 ELSE 0 END) AS right_first FROM partner_decision"
                        + " WHERE decided_at >= ? AND paper_version = 1 GROUP BY company_id) n JOIN partner_company c"
                        + " ON c.id = n.company_id ORDER BY n.decided DESC, c.name LIMIT " + MOST_COMPANIES,
                row -> new FirstTimeRight(
                        row.uuid("id").toString(),
                        row.string("name"),
                        row.integer("decided"),
                        row.integer("right_first")),
                from);
    }

    private Map<ReturnReason, Integer> reasons(Instant from) {
        Map<ReturnReason, Integer> counts = new EnumMap<>(ReturnReason.class);
        statements
                .list(
                        "SELECT reasons, COUNT(*) AS n FROM partner_decision WHERE kind = 'RETURNED' AND decided_at >= ?"
                                + " GROUP BY reasons",
                        row -> Map.entry(Papers.reasons(row.string("reasons")), row.integer("n")),
                        from)
                .forEach(one -> one.getKey().forEach(reason -> counts.merge(reason, one.getValue(), Integer::sum)));
        Map<ReturnReason, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<ReturnReason, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private List<Workload> workload(Instant from) {
        Map<String, Integer> waiting = new TreeMap<>();
        statements
                .list(
                        "SELECT claimed_by, COUNT(*) AS n FROM partner_review_item WHERE claimed_by IS NOT NULL GROUP BY claimed_by",
                        row -> Map.entry(row.string("claimed_by"), row.integer("n")))
                .forEach(one -> waiting.put(one.getKey(), one.getValue()));
        Map<String, Integer> decided = new TreeMap<>();
        statements
                .list(
                        "SELECT decided_by, COUNT(*) AS n FROM partner_decision WHERE decided_at >= ? GROUP BY decided_by",
                        row -> Map.entry(row.string("decided_by"), row.integer("n")),
                        from)
                .forEach(one -> decided.put(one.getKey(), one.getValue()));
        waiting.keySet().forEach(reviewer -> decided.putIfAbsent(reviewer, 0));
        return decided.entrySet().stream()
                .map(one -> new Workload(one.getKey(), waiting.getOrDefault(one.getKey(), 0), one.getValue()))
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
