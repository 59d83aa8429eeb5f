package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.PointLiability;
import kr.ansim.membership.TrialBalance;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Trial balances of the book, each written down as it was found. */
@ApplicationScoped
public class TrialBalances {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int FAULTS = 100;

    private record Found(long seen, long wrong, List<UUID> first) {}

    @Inject
    private Statements statements;

    @Inject
    private BookAudit audit;

    @Inject
    private Liabilities liabilities;

    @Inject
    private Clock clock;

    /** Whether the work of the night is done for this day. */
    boolean isMadeOn(LocalDate day) {
        return statements
                .find(
                        "SELECT id FROM membership_trial_balance WHERE made_on = ? AND nightly = TRUE LIMIT 1",
                        row -> row.uuid("id"),
                        day)
                .isPresent();
    }

    /** Adds up. Each step sees one moment, so what goes on meanwhile is no fault. */
    public TrialBalance make() {
        return make(() -> true).orElseThrow();
    }

    /** @param goOn asked after each step. @return empty when it was told to stop */
    Optional<TrialBalance> make(BooleanSupplier goOn) {
        Optional<Found> lots = all(audit::lots, goOn);
        return lots.flatMap(first -> all(audit::journals, goOn).map(second -> made(first, second)));
    }

    private TrialBalance made(Found lots, Found journals) {
        Map<String, Long> accounts = new LinkedHashMap<>();
        audit.accounts().forEach((account, amount) -> accounts.put(account.name(), amount));
        List<UUID> faulty = new ArrayList<>(lots.first());
        faulty.addAll(journals.first());
        return new TrialBalance(
                Ids.next(),
                clock.instant(),
                lots.seen(),
                journals.seen(),
                lots.wrong(),
                journals.wrong(),
                accounts.values().stream().mapToLong(Long::longValue).sum(),
                accounts,
                liabilities.byMonth(),
                liabilities.owed(),
                faulty);
    }

    private static Optional<Found> all(Function<UUID, Optional<BookAudit.Step>> steps, BooleanSupplier goOn) {
        long seen = 0;
        long wrong = 0;
        List<UUID> first = new ArrayList<>();
        for (Optional<BookAudit.Step> step = steps.apply(NOBODY);
                step.isPresent();
                step = steps.apply(step.get().last())) {
            seen += step.get().seen();
            wrong += step.get().wrong().size();
            step.get().wrong().stream().limit(FAULTS / 2 - first.size()).forEach(first::add);
            if (!goOn.getAsBoolean()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(seen, wrong, first));
    }

    void add(TrialBalance made, boolean nightly) {
        statements.update(
                "INSERT INTO membership_trial_balance (id, made_at, made_on, nightly, lots, journals, wrong_lots,"
                        + " wrong_journals, total, owed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.id(),
                made.at(),
                LocalDate.ofInstant(made.at(), SystemClock.KOREA),
                nightly,
                made.lots(),
                made.journals(),
                made.wrongLots(),
                made.wrongJournals(),
                made.total(),
                made.owed());
        statements.batch(
                "INSERT INTO membership_trial_liability (report_id, month_begin, available, held, pending)"
                        + " VALUES (?, ?, ?, ?, ?)",
                made.liabilities().stream()
                        .map(one -> new Object[] {
                            made.id(), one.month().atDay(1), one.available(), one.held(), one.pending()
                        })
                        .toList());
        statements.batch(
                "INSERT INTO membership_trial_account (report_id, account, amount) VALUES (?, ?, ?)",
                made.accounts().entrySet().stream()
                        .map(one -> new Object[] {made.id(), one.getKey(), one.getValue()})
                        .toList());
        statements.batch(
                "INSERT INTO membership_trial_fault (report_id, kind, thing_id) VALUES (?, 'WRONG', ?)",
                made.faulty().stream()
                        .map(thing -> new Object[] {made.id(), thing})
                        .toList());
    }

    public List<TrialBalance> latest(int most) {
        return statements.list("SELECT * FROM membership_trial_balance ORDER BY id DESC LIMIT ?", this::read, most);
    }

    private TrialBalance read(Row row) throws SQLException {
        UUID id = row.uuid("id");
        Instant at = row.instant("made_at");
        return new TrialBalance(
                id,
                at,
                row.bigint("lots"),
                row.bigint("journals"),
                row.bigint("wrong_lots"),
                row.bigint("wrong_journals"),
                row.bigint("total"),
                accounts(id),
                statements.list(
                        "SELECT * FROM membership_trial_liability WHERE report_id = ? ORDER BY month_begin",
                        one -> new PointLiability(
                                YearMonth.from(one.date("month_begin")),
                                one.bigint("available"),
                                one.bigint("held"),
                                one.bigint("pending")),
                        id),
                row.bigint("owed"),
                statements.list(
                        "SELECT thing_id FROM membership_trial_fault WHERE report_id = ? ORDER BY thing_id",
                        fault -> fault.uuid("thing_id"),
                        id));
    }

    private Map<String, Long> accounts(UUID report) {
        Map<String, Long> accounts = new LinkedHashMap<>();
        statements
                .list(
                        "SELECT account, amount FROM membership_trial_account WHERE report_id = ? ORDER BY account",
                        row -> Map.entry(row.string("account"), row.bigint("amount")),
                        report)
                .forEach(one -> accounts.put(one.getKey(), one.getValue()));
        return accounts;
    }
}
