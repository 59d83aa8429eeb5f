package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.MovedMember;
import kr.ansim.membership.Movement;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.Purchases;
import kr.ansim.membership.SimulatedCost;
import kr.ansim.membership.SimulationReport;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The simulations that were asked for, and what they have counted. */
@ApplicationScoped
public class Simulations {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public UUID ask(PolicyDetails policy, LocalDate effective, String by) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO membership_simulation (id, policy, revision, effective, state, members, seated, entering, leaving,"
                        + " asked_by, asked_at) VALUES (?, ?, ?, ?, 'WAITING', 0, 0, 0, 0, ?, ?)",
                id,
                policy.policy().version(),
                policy.revision(),
                effective,
                by,
                clock.instant());
        return id;
    }

    public boolean isDone(int policy, int revision) {
        return statements
                .find(
                        "SELECT id FROM membership_simulation WHERE policy = ? AND revision = ? AND state = 'DONE' LIMIT 1",
                        row -> row.uuid("id"),
                        policy,
                        revision)
                .isPresent();
    }

    public Optional<SimulationReport> latest(int policy) {
        return statements
                .find(
                        "SELECT id FROM membership_simulation WHERE policy = ? ORDER BY asked_at DESC LIMIT 1",
                        row -> row.uuid("id"),
                        policy)
                .flatMap(this::find);
    }

    /**
     * It is of what the draft says now, which may have changed since it was asked for. Before the policy is read: what is changed
     * between the two is not taken for simulated.
     */
    void begin(UUID id) {
        statements.update(
                "UPDATE membership_simulation SET revision = (SELECT p.revision FROM membership_policy p"
                        + " WHERE p.version = membership_simulation.policy) WHERE id = ?",
                id);
    }

    /** Begun or not, the oldest first. */
    Optional<SimulationReport> next() {
        return statements
                .find(
                        "SELECT id FROM membership_simulation WHERE state <> 'DONE' ORDER BY asked_at LIMIT 1",
                        row -> row.uuid("id"))
                .flatMap(this::find);
    }

    private Optional<SimulationReport> find(UUID id) {
        List<Movement> movements = statements.list(
                "SELECT * FROM membership_simulation_movement WHERE simulation_id = ? ORDER BY from_grade, to_grade",
                row -> new Movement(
                        row.integer("from_grade"),
                        row.integer("to_grade"),
                        row.bigint("members"),
                        Won.of(row.bigint("amount"))),
                id);
        List<SimulatedCost> costs = statements.list(
                "SELECT s.*, c.name FROM membership_simulation_cost s LEFT JOIN membership_campaign c ON c.id = s.campaign_id"
                        + " WHERE s.simulation_id = ? ORDER BY s.grade, s.seq",
                row -> new SimulatedCost(
                        row.integer("grade"),
                        BenefitKind.valueOf(row.string("kind")),
                        Objects.requireNonNullElse(row.stringOrNull("name"), ""),
                        row.bigint("many"),
                        row.bigint("used_share"),
                        row.bigint("each_costs"),
                        Won.of(row.bigint("cost"))),
                id);
        return statements.find(
                "SELECT * FROM membership_simulation WHERE id = ?", row -> report(row, movements, costs), id);
    }

    private static SimulationReport report(Row row, List<Movement> movements, List<SimulatedCost> costs)
            throws SQLException {
        return new SimulationReport(
                row.uuid("id"),
                row.integer("policy"),
                row.integer("revision"),
                row.date("effective"),
                SimulationReport.State.valueOf(row.string("state")),
                row.bigint("members"),
                row.integer("seated"),
                row.integer("entering"),
                row.integer("leaving"),
                movements,
                costs,
                row.string("asked_by"),
                row.instant("asked_at"),
                Optional.ofNullable(row.instantOrNull("ended_at")));
    }

    /** Those who lead of a movement. */
    public List<MovedMember> sample(UUID simulation, int from, int to) {
        return statements.list(
                "SELECT s.member_id, m.number, s.purchases, s.amount FROM membership_simulation_sample s JOIN membership_member m"
                        + " ON m.id = s.member_id WHERE s.simulation_id = ? AND s.from_grade = ? AND s.to_grade = ?"
                        + " ORDER BY s.place",
                row -> new MovedMember(
                        row.uuid("member_id"),
                        row.string("number"),
                        from,
                        to,
                        new Purchases(row.integer("purchases"), Won.of(row.bigint("amount")))),
                simulation,
                from,
                to);
    }

    void reach(UUID id, long members) {
        statements.update("UPDATE membership_simulation SET state = 'RUNNING', members = ? WHERE id = ?", members, id);
    }

    void end(UUID id, Tally tally, int seated, int entering, int leaving) {
        statements.batch(
                "INSERT INTO membership_simulation_movement (simulation_id, from_grade, to_grade, members, amount)"
                        + " VALUES (?, ?, ?, ?, ?)",
                tally.movements().stream()
                        .map(one -> new Object[] {
                            id,
                            one.from(),
                            one.to(),
                            one.members(),
                            one.amount().amount()
                        })
                        .toList());
        tally.samples().forEach(leaders -> addSample(id, leaders));
        statements.update(
                "UPDATE membership_simulation SET state = 'DONE', members = ?, seated = ?, entering = ?, leaving = ?,"
                        + " ended_at = ? WHERE id = ?",
                tally.members(),
                seated,
                entering,
                leaving,
                clock.instant(),
                id);
    }

    void addCosts(UUID id, List<MonthlyCost> costs) {
        statements.batch(
                "INSERT INTO membership_simulation_cost (simulation_id, grade, kind, seq, campaign_id, many, used_share,"
                        + " each_costs, cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, costs.size())
                        .mapToObj(seq -> row(id, seq, costs.get(seq)))
                        .toList());
    }

    private static @Nullable Object[] row(UUID id, int seq, MonthlyCost cost) {
        PricedBenefit benefit = cost.benefit();
        return new @Nullable Object[] {
            id,
            benefit.grade(),
            benefit.kind(),
            seq,
            benefit.campaign().orElse(null),
            cost.many(),
            benefit.usedShare(),
            benefit.each(),
            cost.cost().amount()
        };
    }

    private void addSample(UUID id, List<Tally.Decided> leaders) {
        statements.batch(
                "INSERT INTO membership_simulation_sample (simulation_id, from_grade, to_grade, place, member_id, purchases,"
                        + " amount) VALUES (?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, leaders.size())
                        .mapToObj(place -> {
                            Tally.Decided one = leaders.get(place);
                            return new Object[] {
                                id,
                                one.from(),
                                one.to(),
                                place,
                                one.member(),
                                one.purchases().count(),
                                one.purchases().amount().amount()
                            };
                        })
                        .toList());
    }
}
