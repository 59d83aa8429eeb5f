package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.membership.BenefitPlan;
import kr.ansim.membership.BenefitPlans;
import kr.ansim.membership.CloseState;
import kr.ansim.membership.CloseSummary;
import kr.ansim.membership.GradeCloses;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.OrderFile;
import kr.ansim.membership.OrderFileState;
import kr.ansim.membership.OrderFiles;
import kr.ansim.membership.PointLedger;
import kr.ansim.membership.PointsByHand;
import kr.ansim.membership.PointsByHandDesk;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.PolicyState;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** What waits for whoever answers for the membership: what is wrong first, then what others have asked for. */
@Named("managerTasks")
@RequestScoped
public class ManagerTasks {

    private static final int SEEN = 100;

    @Inject
    private GradeCloses closes;

    @Inject
    private PointLedger ledger;

    @Inject
    private GradePolicyDesk policies;

    @Inject
    private BenefitPlans plans;

    @Inject
    private PointsByHandDesk points;

    @Inject
    private OrderFiles files;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Actors actors;

    @Inject
    private When when;

    private @Nullable List<StartTask> rows;

    public List<StartTask> getRows() {
        List<StartTask> known = rows;
        if (known == null) {
            known = Stream.of(failedClose(), openClose(), ledger(), policies(), plans(), points(), files())
                    .flatMap(some -> some)
                    .toList();
            rows = known;
        }
        return known;
    }

    /** An earlier one that failed is told about by those after it. */
    private Stream<StartTask> failedClose() {
        Optional<CloseSummary> latest = closes.all().stream().findFirst();
        return latest.filter(one -> one.state() == CloseState.FAILED).stream()
                .map(one -> new StartTask(
                        HOME.text("task.close", when.day(one.effective())),
                        HOME.text("task.close.note"),
                        "/membership/close.xhtml?id=" + one.id(),
                        "close-failed"));
    }

    private Stream<StartTask> openClose() {
        return closes.open().stream()
                .map(day -> new StartTask(
                        HOME.text("task.close-again", when.day(day)),
                        HOME.text("task.close-again.note"),
                        "/membership/closes.xhtml",
                        "close-countered"));
    }

    private Stream<StartTask> ledger() {
        return ledger.latest().filter(balance -> !balance.balances()).stream()
                .map(balance -> new StartTask(
                        HOME.text("task.ledger"),
                        HOME.text("task.ledger.note", when.near(balance.at())),
                        "/membership/ledger.xhtml",
                        "unbalanced"));
    }

    /** Nobody releases what they have proposed. */
    private Stream<StartTask> policies() {
        return policies.all().stream()
                .filter(one -> one.state() == PolicyState.PROPOSED && isOfAnother(one.proposedBy()))
                .map(this::policy);
    }

    private StartTask policy(PolicyDetails policy) {
        int version = policy.policy().version();
        return new StartTask(
                HOME.text("task.policy", version),
                HOME.text(
                        "task.policy.note",
                        actors.nameOf(policy.proposedBy().orElse(null)),
                        when.day(policy.validFrom().orElse(null))),
                "/membership/policy.xhtml?version=" + version,
                "policy-proposed");
    }

    private Stream<StartTask> plans() {
        return plans.latest().stream()
                .filter(one -> one.state() == BenefitPlan.State.PROPOSED && isOfAnother(Optional.of(one.proposedBy())))
                .map(one -> new StartTask(
                        HOME.text("task.plan", when.day(one.validFrom())),
                        HOME.text("task.asked", actors.nameOf(one.proposedBy()), when.near(one.proposedAt())),
                        "/membership/benefit-plan.xhtml?id=" + one.id(),
                        "plan-proposed"));
    }

    private Stream<StartTask> points() {
        List<PointsByHand> waiting = points.waiting(SEEN).stream()
                .filter(one -> isOfAnother(Optional.of(one.askedBy())))
                .toList();
        return waiting.stream()
                .limit(1)
                .map(oldest -> new StartTask(
                        HOME.text("task.points", waiting.size()),
                        HOME.text("task.points.note", when.near(oldest.askedAt())),
                        "/membership/points-by-hand.xhtml",
                        "hand-waiting"));
    }

    private boolean isOfAnother(Optional<String> asked) {
        String me = request.getUserPrincipal().getName();
        return asked.filter(me::equals).isEmpty();
    }

    /** Whoever tried one may take it, but so may somebody else. */
    private Stream<StartTask> files() {
        return files.latest().stream()
                .filter(one -> one.state() == OrderFileState.TRIED && one.known() < one.rows())
                .map(this::file);
    }

    private StartTask file(OrderFile file) {
        return new StartTask(
                HOME.text("task.file", file.name()),
                HOME.text("task.file.note", actors.nameOf(file.triedBy()), when.near(file.triedAt())),
                "/membership/order-import.xhtml?id=" + file.id(),
                "orders-tried");
    }
}
