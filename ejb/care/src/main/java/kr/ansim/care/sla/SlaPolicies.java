package kr.ansim.care.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kr.ansim.care.CasePriority;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The versions of what the desk promises. A version never changes, so that each is read once. */
@ApplicationScoped
public class SlaPolicies {

    private record Minutes(CasePriority priority, TargetKind kind, int minutes) {}

    @Inject
    private Statements statements;

    @Inject
    private HolidayCalendar holidays;

    private final Map<Integer, SlaPolicy> known = new ConcurrentHashMap<>();

    /** What holds for whatever starts now. */
    public SlaPolicy current() {
        return of(statements
                .find("SELECT MAX(version) AS newest FROM care_sla_policy", row -> row.integer("newest"))
                .orElseThrow());
    }

    /** The newest first. */
    public List<SlaPolicy> all() {
        return statements
                .list("SELECT version FROM care_sla_policy ORDER BY version DESC", row -> row.integer("version"))
                .stream()
                .map(this::of)
                .toList();
    }

    public SlaPolicy of(int version) {
        return known.computeIfAbsent(version, this::read);
    }

    public BusinessHours hours(int version) {
        return hours(of(version), holidays);
    }

    /** The calendar of the desk. */
    public BusinessHours hoursNow() {
        return hours(current(), holidays);
    }

    public static BusinessHours hours(SlaPolicy policy, HolidayCalendar holidays) {
        Map<DayOfWeek, List<BusinessHours.Span>> week = policy.hours().stream()
                .collect(Collectors.groupingBy(
                        SlaPolicy.Hours::weekday,
                        Collectors.mapping(
                                one -> new BusinessHours.Span(one.fromMinute(), one.toMinute()), Collectors.toList())));
        return new BusinessHours(ZoneId.of(policy.zone()), week, holidays);
    }

    /** How long a target may take under the version that holds now. */
    static Duration allowed(SlaPolicy policy, CasePriority priority, TargetKind kind) {
        return Duration.ofMinutes(policy.minutes(priority, kind));
    }

    private SlaPolicy read(int version) {
        List<SlaPolicy.Hours> hours =
                statements.list("SELECT * FROM care_sla_hours WHERE version = ?", SlaPolicies::hours, version).stream()
                        .sorted(Comparator.comparing(SlaPolicy.Hours::weekday)
                                .thenComparing(SlaPolicy.Hours::fromMinute))
                        .toList();
        Map<CasePriority, Map<TargetKind, Integer>> minutes = new EnumMap<>(CasePriority.class);
        statements
                .list("SELECT * FROM care_sla_target WHERE version = ?", SlaPolicies::minutes, version)
                .forEach(one -> minutes.computeIfAbsent(one.priority(), none -> new EnumMap<>(TargetKind.class))
                        .put(one.kind(), one.minutes()));
        return statements
                .find(
                        "SELECT * FROM care_sla_policy WHERE version = ?",
                        row -> new SlaPolicy(
                                version,
                                row.instant("made_at"),
                                row.string("made_by"),
                                row.string("zone"),
                                hours,
                                minutes),
                        version)
                .orElseThrow();
    }

    private static SlaPolicy.Hours hours(Row row) throws SQLException {
        return new SlaPolicy.Hours(
                DayOfWeek.of(row.integer("weekday")), row.integer("from_minute"), row.integer("to_minute"));
    }

    private static Minutes minutes(Row row) throws SQLException {
        return new Minutes(
                CasePriority.valueOf(row.string("priority")),
                TargetKind.valueOf(row.string("kind")),
                row.integer("minutes"));
    }
}
