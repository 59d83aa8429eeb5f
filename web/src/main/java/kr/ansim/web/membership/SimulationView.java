package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.MovedMember;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.SimulationReport;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** What a version of the policy would do over all members, beside what the one in force would. */
@Named("simulation")
@ViewScoped
public class SimulationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GradePolicyDesk desk;

    @Inject
    private SimulationCharts charts;

    @Inject
    private PointWords words;

    @Inject
    private GradeNames names;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private int version;
    private int from;
    private int to;
    private @Nullable LocalDate effective;
    private transient @Nullable Optional<SimulationReport> it;
    private transient @Nullable Optional<SimulationReport> other;

    @PostConstruct
    void open() {
        version = number("version");
        from = number("from");
        to = number("to");
    }

    private int number(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    public @Nullable SimulationReport getIt() {
        Optional<SimulationReport> known = it;
        if (known == null) {
            known = desk.simulation(version);
            it = known;
        }
        return known.orElse(null);
    }

    /** Of the version in force, for the same day. */
    public @Nullable SimulationReport getOther() {
        Optional<SimulationReport> known = other;
        if (known == null) {
            SimulationReport mine = getIt();
            int current = current().policy().version();
            known = mine == null || current == version
                    ? Optional.empty()
                    : desk.simulation(current).filter(one -> one.effective().equals(mine.effective()));
            other = known;
        }
        return known.orElse(null);
    }

    private PolicyDetails current() {
        return desk.on(today());
    }

    public boolean isRunning() {
        SimulationReport mine = getIt();
        SimulationReport theirs = getOther();
        return mine != null && !mine.isDone() || theirs != null && !theirs.isDone();
    }

    /** Whether the draft has been changed since it was counted. */
    public boolean isOutdated() {
        SimulationReport mine = getIt();
        return mine != null && mine.revision() != desk.find(version).revision();
    }

    public MovementMatrix getMatrix() {
        return matrix(getIt());
    }

    public MovementMatrix getOtherMatrix() {
        return matrix(getOther());
    }

    private MovementMatrix matrix(@Nullable SimulationReport report) {
        if (report == null) {
            throw new IllegalStateException("nothing is simulated");
        }
        GradePolicy policy = desk.find(report.policy()).policy();
        return MovementMatrix.of(policy.grades().size(), report.movements(), rank -> names.of(policy, rank));
    }

    /** Who rises and falls from each grade. */
    public FigureChart getMoves() {
        return charts.moves(getIt(), getMatrix());
    }

    /** What benefits of each grade would cost, beside those of the policy in force. */
    public FigureChart getCosts() {
        return charts.costs(getIt(), getOther(), getMatrix());
    }

    public String getDifference() {
        SimulationReport mine = getIt();
        SimulationReport theirs = getOther();
        return mine == null || theirs == null || !theirs.isDone()
                ? "—"
                : words.signed(mine.cost().minus(theirs.cost()).amount());
    }

    /** Those of one cell who bought most. */
    public List<MovedMember> getSample() {
        SimulationReport mine = getIt();
        return mine == null || from == to ? List.of() : desk.sample(mine.id(), from, to);
    }

    public String getSampleFrom() {
        return getMatrix().name(from);
    }

    public String getSampleTo() {
        return getMatrix().name(to);
    }

    public void look() {
        it = null;
        other = null;
    }

    /** Counts this version, and the one in force beside it. */
    public void simulate() {
        LocalDate day = getEffective();
        try {
            desk.simulate(version, day);
            int current = current().policy().version();
            if (current != version) {
                desk.simulate(current, day);
            }
        } catch (RuleBroken broken) {
            Refusals.show("s", broken);
        }
        look();
    }

    public LocalDate getEffective() {
        LocalDate chosen = effective;
        return chosen == null ? desk.find(version).policy().nextEffective(today()) : chosen;
    }

    public void setEffective(@Nullable LocalDate effective) {
        this.effective = effective;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
