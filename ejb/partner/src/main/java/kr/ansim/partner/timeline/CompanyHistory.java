package kr.ansim.partner.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PrivacyFinding;
import kr.ansim.partner.TimelineEntry;
import kr.ansim.partner.TimelineKind;
import kr.ansim.partner.document.Documents;
import kr.ansim.partner.port.BusinessStanding.State;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What happened to a company beside its papers: its steps, appeals, contracts, privacy checks, and what the tax office says. */
@ApplicationScoped
class CompanyHistory {

    private static final String NEWEST = " LIMIT " + Timelines.MOST;

    @Inject
    private Statements statements;

    @Inject
    private Documents documents;

    /** In no order. @param notes whether what we settle among us is told as well */
    Stream<TimelineEntry> of(UUID company, boolean notes) {
        return Stream.of(
                        steps(company, notes),
                        appeals(company),
                        contracts(company),
                        checks(company),
                        findings(company),
                        standings(company))
                .flatMap(Function.identity());
    }

    private Stream<TimelineEntry> steps(UUID company, boolean notes) {
        return statements
                .list(
                        "SELECT kind, words, taken_at, taken_by FROM partner_company_step WHERE company_id = ?"
                                + " ORDER BY taken_at DESC" + NEWEST,
                        CompanyHistory::step,
                        company)
                .stream()
                .filter(entry ->
                        notes || !entry.step().filter(CompanyHistory::isAmongUs).isPresent());
    }

    private static TimelineEntry step(Row row) throws SQLException {
        CompanyStepKind kind = CompanyStepKind.valueOf(row.string("kind"));
        return TimelineEntry.of(
                        TimelineKind.COMPANY_STEP,
                        row.instant("taken_at"),
                        row.string("taken_by"),
                        kind != CompanyStepKind.SUBMITTED && kind != CompanyStepKind.WITHDRAWN,
                        row.string("words"))
                .of(kind);
    }

    /** What two reviewers settle between them is no business of the company. */
    private static boolean isAmongUs(CompanyStepKind kind) {
        return kind == CompanyStepKind.APPROVAL_ASKED || kind == CompanyStepKind.APPROVAL_DROPPED;
    }

    private Stream<TimelineEntry> appeals(UUID company) {
        Map<UUID, List<DocumentSummary>> files = documents.ofAppeals(company);
        Stream<TimelineEntry> made = statements
                .list(
                        "SELECT id, words, made_at, made_by FROM partner_appeal WHERE company_id = ? ORDER BY made_at DESC"
                                + NEWEST,
                        row -> TimelineEntry.of(
                                        TimelineKind.APPEAL_MADE,
                                        row.instant("made_at"),
                                        row.string("made_by"),
                                        false,
                                        row.string("words"))
                                .with(files.getOrDefault(row.uuid("id"), List.of())),
                        company)
                .stream();
        Stream<TimelineEntry> refused = statements
                .list(
                        "SELECT answer, answered_at, answered_by FROM partner_appeal WHERE company_id = ?"
                                + " AND answered_at IS NOT NULL ORDER BY answered_at DESC" + NEWEST,
                        row -> TimelineEntry.of(
                                TimelineKind.APPEAL_REFUSED,
                                row.instant("answered_at"),
                                row.string("answered_by"),
                                true,
                                row.string("answer")),
                        company)
                .stream();
        return Stream.concat(made, refused);
    }

    private Stream<TimelineEntry> contracts(UUID company) {
        return statements
                .list(
                        "SELECT terms, accepted_at, accepted_by FROM partner_contract WHERE company_id = ?"
                                + " AND accepted_at IS NOT NULL ORDER BY accepted_at DESC" + NEWEST,
                        row -> TimelineEntry.of(
                                        TimelineKind.CONTRACT_ACCEPTED,
                                        row.instant("accepted_at"),
                                        row.string("accepted_by"),
                                        false,
                                        "")
                                .of(row.integer("terms")),
                        company)
                .stream();
    }

    private Stream<TimelineEntry> checks(UUID company) {
        return statements
                .list(
                        "SELECT * FROM partner_privacy_check WHERE company_id = ? ORDER BY opened_at DESC" + NEWEST,
                        CompanyHistory::check,
                        company)
                .stream()
                .flatMap(List::stream);
    }

    private static List<TimelineEntry> check(Row row) throws SQLException {
        UUID check = row.uuid("id");
        List<TimelineEntry> entries = new ArrayList<>();
        entries.add(TimelineEntry.of(TimelineKind.PRIVACY_OPENED, row.instant("opened_at"), "", true, ""));
        Instant handedIn = row.instantOrNull("handed_in_at");
        if (handedIn != null) {
            entries.add(
                    TimelineEntry.of(TimelineKind.PRIVACY_HANDED_IN, handedIn, row.string("handed_in_by"), false, ""));
        }
        Instant concluded = row.instantOrNull("concluded_at");
        if (concluded != null) {
            entries.add(
                    TimelineEntry.of(TimelineKind.PRIVACY_CONCLUDED, concluded, row.string("concluded_by"), true, ""));
        }
        return entries.stream().map(entry -> entry.ofCheck(check)).toList();
    }

    private Stream<TimelineEntry> findings(UUID company) {
        return statements
                .list(
                        "SELECT s.* FROM partner_privacy_check k JOIN partner_privacy_step s ON s.check_id = k.id"
                                + " WHERE k.company_id = ? ORDER BY s.taken_at DESC" + NEWEST,
                        row -> finding(PrivacyFinding.Kind.valueOf(row.string("kind")), row),
                        company)
                .stream();
    }

    private static TimelineEntry finding(PrivacyFinding.Kind kind, Row row) throws SQLException {
        return TimelineEntry.of(
                        switch (kind) {
                            case FOUND -> TimelineKind.PRIVACY_FOUND;
                            case ANSWERED -> TimelineKind.PRIVACY_ANSWERED;
                            case RETURNED -> TimelineKind.PRIVACY_RETURNED;
                            case CLOSED -> TimelineKind.PRIVACY_CLOSED;
                        },
                        row.instant("taken_at"),
                        row.string("taken_by"),
                        kind != PrivacyFinding.Kind.ANSWERED,
                        row.string("words"))
                .ofCheck(row.uuid("check_id"));
    }

    private record Told(State state, Instant at) {}

    /** Where it says something else than before of the number that the company has now; of a business that works nothing is told at first. */
    private Stream<TimelineEntry> standings(UUID company) {
        List<TimelineEntry> changes = new ArrayList<>();
        State before = State.ACTIVE;
        for (Told told : told(company)) {
            if (told.state() != before) {
                TimelineKind kind = TimelineKind.valueOf("BUSINESS_" + told.state());
                changes.add(TimelineEntry.of(kind, told.at(), "", true, ""));
            }
            before = told.state();
        }
        return changes.stream();
    }

    private List<Told> told(UUID company) {
        return statements.list(
                "SELECT a.standing, a.told_at FROM partner_business_answer a JOIN partner_company c"
                        + " ON c.id = a.company_id AND c.registration_number = a.registration_number"
                        + " WHERE a.company_id = ? AND a.standing IS NOT NULL ORDER BY a.told_at, a.id",
                row -> new Told(State.valueOf(row.string("standing")), row.instant("told_at")),
                company);
    }
}
