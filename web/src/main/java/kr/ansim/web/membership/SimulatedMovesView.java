package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.MovedMember;
import kr.ansim.membership.Movement;
import kr.ansim.membership.MovesWanted;
import kr.ansim.membership.SimulatedMoves;
import kr.ansim.membership.SimulationReport;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.CsvDownload;
import kr.ansim.web.faces.PagedList;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Who would rise or fall by a version of the policy, or go from one grade to another. */
@Named("simulatedMoves")
@RequestScoped
public class SimulatedMovesView extends PagedList<MovedMember> {

    @Inject
    private GradePolicyDesk desk;

    @Inject
    private SimulatedMoves moves;

    @Inject
    private GradeNames names;

    private String reason = "";
    private @Nullable SimulationReport it;
    private @Nullable GradePolicy policy;

    public void check() {
        try {
            getPolicy();
            getIt();
        } catch (RuleBroken unknown) {
            AddressedId.unknown();
        }
    }

    /** @throws RuleBroken {@code UNKNOWN_POLICY, POLICY_NOT_SIMULATED} */
    public SimulationReport getIt() {
        SimulationReport known = it;
        if (known == null) {
            known = Simulated.by(desk, getPolicy().version());
            it = known;
        }
        return known;
    }

    public GradePolicy getPolicy() {
        GradePolicy known = policy;
        if (known == null) {
            known = desk.find(number("version")).policy();
            policy = known;
        }
        return known;
    }

    private int number(String name) {
        String text = parameter(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private MovesWanted wanted() {
        MovesWanted.Way way = Arrays.stream(MovesWanted.Way.values())
                .filter(one -> one.name().equals(parameter("show")))
                .findFirst()
                .orElse(MovesWanted.Way.BETWEEN);
        return new MovesWanted(way, number("from"), number("to"));
    }

    @Override
    protected List<MovedMember> find(String wanted, @Nullable UUID last, int limit) {
        return moves.page(getIt().id(), wanted(), last, limit);
    }

    @Override
    protected UUID id(MovedMember row) {
        return row.id();
    }

    @Override
    protected String kept() {
        MovesWanted wanted = wanted();
        String which = wanted.way() == MovesWanted.Way.BETWEEN
                ? "from=" + wanted.from() + "&to=" + wanted.to()
                : "show=" + wanted.way();
        return "version=" + getPolicy().version() + "&" + which + "&";
    }

    public long getCount() {
        MovesWanted wanted = wanted();
        return switch (wanted.way()) {
            case RISING -> getIt().rising();
            case FALLING -> getIt().falling();
            case BETWEEN -> {
                Movement movement = getIt().movement(wanted.from(), wanted.to());
                yield movement.members();
            }
        };
    }

    public MovesWanted.Way getShown() {
        return wanted().way();
    }

    public String getTitle() {
        MovesWanted wanted = wanted();
        return Wording.GRADES.text("moves.title." + wanted.way(), grade(wanted.from()), grade(wanted.to()));
    }

    public String grade(int rank) {
        return names.of(getPolicy(), rank);
    }

    /** Nothing is written before it is known that the reason will do. */
    public void export() {
        CsvDownload file = new CsvDownload(
                "moves-" + getPolicy().version(),
                Wording.GRADES.text("best.member"),
                Wording.GRADES.text("matrix.before"),
                Wording.GRADES.text("moves.after"),
                Wording.GRADES.text("policy.min-count"),
                Wording.GRADES.text("policy.min-amount"));
        try {
            moves.export(
                    getIt(),
                    wanted(),
                    reason,
                    one -> file.line(
                            one.member(),
                            grade(one.from()),
                            grade(one.to()),
                            one.purchases().count(),
                            one.purchases().amount().amount()));
            file.end();
        } catch (RuleBroken broken) {
            Refusals.show("export", broken);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
