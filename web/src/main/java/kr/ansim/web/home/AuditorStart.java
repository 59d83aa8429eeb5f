package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.AuditPage;
import kr.ansim.platform.AuditQuery;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;
import kr.ansim.web.audit.ChainChecks;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** What an auditor begins the day with: today's entries, and whether the trail was found as it was written. */
@Named("auditorStart")
@RequestScoped
public class AuditorStart {

    private static final String TRAIL = "/audit/trail.xhtml";
    private static final int COUNTED = 500;
    private static final int SHOWN = 10;

    @Inject
    private AuditTrail trail;

    @Inject
    private ChainChecks checks;

    @Inject
    private When when;

    @Inject
    private Clock clock;

    private @Nullable AuditPage today;

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private AuditPage today() {
        AuditPage known = today;
        if (known == null) {
            known = trail.search(AuditQuery.latest(COUNTED)
                    .between(day().atStartOfDay(SystemClock.KOREA).toInstant(), null));
            today = known;
        }
        return known;
    }

    public List<StartFigure> getFigures() {
        int entries = today().records().size();
        long looks = today().records().stream()
                .filter(entry -> entry.action().equals("personal-data.revealed")
                        && AccountPrincipal.accountIn(entry.actor()).isPresent())
                .count();
        Optional<ChainChecks.Past> last = checks.last();
        return List.of(
                new StartFigure(
                        "entries",
                        today().next() == null ? String.valueOf(entries) : COUNTED + "+",
                        HOME.text("entries.note"),
                        "",
                        TRAIL + "?from=" + day()),
                new StartFigure(
                        "looks",
                        String.valueOf(looks),
                        HOME.text("looks.note"),
                        "",
                        TRAIL + "?what=personal-data.revealed&from=" + day()),
                new StartFigure(
                        "chain",
                        HOME.text("chain." + last.map(AuditorStart::verdict).orElse("unknown")),
                        last.map(past -> HOME.text("chain.note", when.near(past.at())))
                                .orElseGet(() -> HOME.text("chain.never")),
                        last.filter(past -> !past.intact()).isPresent() ? "bad" : "",
                        TRAIL + "?what=trail.checked"));
    }

    private static String verdict(ChainChecks.Past past) {
        return past.intact() ? "intact" : "broken";
    }

    public List<AuditRecord> getLatest() {
        return today().records().stream().limit(SHOWN).toList();
    }

    /** Reads the whole trail; what was found stands on the page afterwards. */
    public void check() {
        checks.run();
        today = null;
    }
}
