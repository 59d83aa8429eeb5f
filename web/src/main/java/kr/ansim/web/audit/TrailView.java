package kr.ansim.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.ansim.identity.Accounts;
import kr.ansim.membership.MemberLooks;
import kr.ansim.platform.AuditPage;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.ChainReport;
import org.jspecify.annotations.Nullable;

/** The auditor's trail: who did what to which thing, when and why. Everything it filters by is in the address. */
@Named("trail")
@RequestScoped
public class TrailView {

    private static final int ROWS = 50;

    @Inject
    private AuditTrail trail;

    @Inject
    private ChainChecks checks;

    @Inject
    private Accounts accounts;

    @Inject
    private MemberLooks looks;

    @Inject
    private HttpServletRequest request;

    private @Nullable TrailFilter filter;
    private @Nullable AuditPage page;
    private @Nullable ChainReport report;

    @PostConstruct
    void open() {
        filter = TrailFilter.of(request);
    }

    private TrailFilter filter() {
        TrailFilter known = filter;
        return known == null ? TrailFilter.of(request) : known;
    }

    private AuditPage page() {
        AuditPage known = page;
        if (known == null) {
            known = trail.search(filter().query(ROWS, this::principal, looks::numbersOf));
            page = known;
        }
        return known;
    }

    /** Reads the whole trail again. */
    public void verify() {
        report = checks.run();
    }

    public @Nullable ChainReport getReport() {
        return report;
    }

    public List<AuditRecord> getRows() {
        return page().records();
    }

    public boolean isMore() {
        return page().next() != null;
    }

    public String getNextAddress() {
        return filter().address(page().next());
    }

    public String getAddress() {
        return filter().address(null);
    }

    public boolean isNarrowed() {
        return filter().narrows();
    }

    public boolean isLater() {
        return filter().after() != null;
    }

    public String getWho() {
        return filter().who();
    }

    public String getWhat() {
        return filter().what();
    }

    public String getType() {
        return filter().type();
    }

    public String getSubject() {
        return filter().subject();
    }

    public String getWhose() {
        return filter().whose();
    }

    public String getFromTime() {
        return filter().fromTime() == null ? "" : String.valueOf(filter().fromTime());
    }

    public String getToTime() {
        return filter().toTime() == null ? "" : String.valueOf(filter().toTime());
    }

    public String getFrom() {
        return filter().from() == null ? "" : String.valueOf(filter().from());
    }

    public String getTo() {
        return filter().to() == null ? "" : String.valueOf(filter().to());
    }

    /** The address that shows everything somebody did. */
    public String whoAddress(String actor) {
        return "?who=" + URLEncoder.encode(actor, StandardCharsets.UTF_8);
    }

    /** Whose data the entry is about, if it says so. */
    public String whose(AuditRecord entry) {
        return entry.details().getOrDefault("whose", "");
    }

    /** The address that shows everything about one thing. */
    public String subjectAddress(AuditRecord entry) {
        return "?type=" + URLEncoder.encode(entry.subjectType(), StandardCharsets.UTF_8) + "&subject="
                + URLEncoder.encode(entry.subjectId(), StandardCharsets.UTF_8);
    }

    /** People are searched for by their e-mail; the trail itself keeps no personal data. */
    private String principal(String typed) {
        return typed.contains("@") ? accounts.principalNameOf(typed).orElse(typed) : typed;
    }
}
