package kr.ansim.care.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kr.ansim.care.AccessFinding;
import kr.ansim.care.AccessKind;
import kr.ansim.care.sla.BusinessHours;
import kr.ansim.care.sla.SlaPolicies;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;
import kr.ansim.platform.WhoseQuery;

/** Judges the looks of one Korean day, once. */
@Stateless
@PermitAll
public class AccessDay {

    /**
     * What somebody opened. Rows of lists ({@code member.listed}) are in the trail and not judged: a list comes with everybody who
     * is in it, masked, and whoever begins the day with the call-backs would open a hundred at once without a call.
     */
    private static final Set<String> LOOKS = Set.of("member.looked", "personal-data.revealed");

    /** Whom somebody searched for. A search finds several at once, so it is judged by itself, and only by how many it were. */
    private static final Set<String> SEARCHES = Set.of("member.found");

    /** Systems have no hours and no habits; their keys are judged elsewhere. */
    private static final String PEOPLE = "account:";

    /** Of one person in one day. Nobody opens so many by hand, and whoever has them opened is found by the first of them. */
    private static final int MOST = 20_000;

    private static final Logger LOG = Logger.getLogger(AccessDay.class.getName());

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private UsualHours usual;

    @Inject
    private FamousMembers famous;

    @Inject
    private CausesBehind causes;

    @Inject
    private SlaPolicies policies;

    @Inject
    private AccessFindings findings;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void judge(LocalDate day) {
        if (!begin(day)) {
            return;
        }
        Instant from = day.atStartOfDay(SystemClock.KOREA).toInstant();
        LooksOfDay looks = read(day, LOOKS);
        Set<String> known = famous.numbers();
        BusinessHours desk = policies.hoursNow();
        looks.people().forEach((account, of) -> {
            int median = usual.medianOf(account, from);
            add(AccessKind.BURST, account, median, Bursts.of(of, median));
            pairs(of.stream().filter(look -> known.contains(look.whose())).toList(), AccessKind.FAMOUS);
            pairs(of.stream().filter(look -> !causes.of(look)).toList(), AccessKind.NO_CALL);
            outside(of, desk);
        });
        read(day, SEARCHES).people().forEach((account, of) -> add(AccessKind.SEARCHED, account, 0, Bursts.ofFound(of)));
        usual.keep(looks.all(), from);
    }

    private LooksOfDay read(LocalDate day, Set<String> actions) {
        Instant from = day.atStartOfDay(SystemClock.KOREA).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(SystemClock.KOREA).toInstant();
        LooksOfDay looks = new LooksOfDay(MOST);
        trail.eachWhose(new WhoseQuery(from, to, actions, PEOPLE), looks::take);
        looks.cutOff()
                .forEach((account, more) -> LOG.warning(() -> "Of the looks of " + account + " on " + day + " " + more
                        + " after the first " + MOST + " are not judged"));
        return looks;
    }

    private boolean begin(LocalDate day) {
        if (statements
                .find("SELECT day_on FROM care_access_day WHERE day_on = ?", row -> row.date("day_on"), day)
                .isPresent()) {
            return false;
        }
        try {
            statements.update("INSERT INTO care_access_day (day_on, made_at) VALUES (?, ?)", day, clock.instant());
            return true;
        } catch (DuplicateKey anotherNode) {
            return false;
        }
    }

    private void add(AccessKind kind, String account, int median, List<Bursts.Burst> bursts) {
        bursts.forEach(burst -> findings.add(new AccessFinding(
                Ids.next(),
                account,
                kind,
                burst.from(),
                burst.to(),
                burst.members(),
                median,
                Optional.empty(),
                Optional.empty())));
    }

    /** One for each member, by the first and the last look at it. */
    private void pairs(List<Look> looks, AccessKind kind) {
        looks.stream()
                .collect(Collectors.groupingBy(Look::whose, LinkedHashMap::new, Collectors.toList()))
                .forEach((whose, of) -> add(kind, of, Optional.of(whose)));
    }

    private void outside(List<Look> of, BusinessHours desk) {
        List<Look> outside = of.stream().filter(look -> !desk.works(look.at())).toList();
        if (!outside.isEmpty()) {
            add(AccessKind.OFF_HOURS, outside, Optional.empty());
        }
    }

    private void add(AccessKind kind, List<Look> looks, Optional<String> whose) {
        Set<String> members = new LinkedHashSet<>();
        looks.forEach(look -> members.add(look.whose()));
        Look first = looks.get(0);
        findings.add(new AccessFinding(
                Ids.next(),
                first.account(),
                kind,
                first.at(),
                looks.get(looks.size() - 1).at(),
                members.size(),
                0,
                whose,
                Optional.empty()));
    }
}
