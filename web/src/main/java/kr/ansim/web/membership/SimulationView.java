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
import java.util.Locale;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.MovedMember;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.SimulationReport;
import kr.ansim.web.faces.FigureChart;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What a version of the policy would do over all members, beside what another one would. */
@Named("simulation")
@ViewScoped
public class SimulationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NONE = 0;

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

    @Inject
    private PoliciesView policies;

    private int version;
    private int from;
    private int to;
    private @Nullable Integer beside;
    private @Nullable LocalDate effective;
    private transient @Nullable Optional<SimulationReport> it;
    private transient @Nullable Optional<SimulationReport> other;
    private transient @Nullable MovementMatrix matrix;
    private transient @Nullable MovementMatrix otherMatrix;

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

    /** Of the version beside, for the same day. */
    public @Nullable SimulationReport getOther() {
        Optional<SimulationReport> known = other;
        if (known == null) {
            SimulationReport mine = getIt();
            known = mine == null || getBeside() == NONE
                    ? Optional.empty()
                    : desk.simulation(getBeside()).filter(one -> one.effective().equals(mine.effective()));
            other = known;
        }
        return known.orElse(null);
    }

    /** The version that this one is compared with: at first that in force. */
    public int getBeside() {
        Integer chosen = beside;
        if (chosen == null) {
            int current = policies.getCurrent().policy().version();
            chosen = current == version ? NONE : current;
            beside = chosen;
        }
        return chosen;
    }

    public void setBeside(int beside) {
        this.beside = beside;
    }

    public List<PolicyDetails> getOthers() {
        return policies.getRows().stream()
                .filter(one -> one.policy().version() != version)
                .toList();
    }

    public String called(PolicyDetails row) {
        return Wording.GRADES.text(
                "simulation.version",
                row.policy().version(),
                Wording.SHELL.text("state." + policies.chip(row).toLowerCase(Locale.ROOT)));
    }

    public boolean isRunning() {
        SimulationReport mine = getIt();
        SimulationReport theirs = getOther();
        return mine != null && !mine.isDone() || theirs != null && !theirs.isDone();
    }

    /** Whether the draft has been changed since it was counted. */
    public boolean isOutdated() {
        return isOutdated(getIt());
    }

    /** Whether the one beside has been changed. */
    public boolean isOtherOutdated() {
        return isOutdated(getOther());
    }

    private boolean isOutdated(@Nullable SimulationReport report) {
        return report != null && report.revision() != desk.find(report.policy()).revision();
    }

    public MovementMatrix getMatrix() {
        MovementMatrix known = matrix;
        if (known == null) {
            known = matrix(getIt());
            matrix = known;
        }
        return known;
    }

    public MovementMatrix getOtherMatrix() {
        MovementMatrix known = otherMatrix;
        if (known == null) {
            known = matrix(getOther());
            otherMatrix = known;
        }
        return known;
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

    /** What benefits of each grade would cost, beside those by the other version. */
    public FigureChart getCosts() {
        SimulationReport theirs = getOther();
        return theirs == null || !theirs.isDone()
                ? charts.costs(getIt(), getMatrix())
                : charts.costs(getIt(), getMatrix(), theirs, getOtherMatrix());
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

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
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
        matrix = null;
        otherMatrix = null;
    }

    /** Counts this version, and the one beside it. */
    public void simulate() {
        LocalDate day = getEffective();
        try {
            desk.simulate(version, day);
            if (getBeside() != NONE) {
                desk.simulate(getBeside(), day);
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
