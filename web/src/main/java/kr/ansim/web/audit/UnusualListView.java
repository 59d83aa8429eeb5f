package kr.ansim.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.AccessFinding;
import kr.ansim.care.AccessKind;
import kr.ansim.care.FindFindings;
import kr.ansim.care.UnusualAccess;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.PageAddress;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The findings of a month, those that nobody has looked into first; all in the address. */
@Named("unusualList")
@RequestScoped
public class UnusualListView extends PagedList<AccessFinding> {

    @Inject
    private UnusualAccess access;

    @Inject
    private PageAddress address;

    @Inject
    private Clock clock;

    public YearMonth getMonth() {
        try {
            return YearMonth.parse(address.text("month"));
        } catch (DateTimeException nonsense) {
            return YearMonth.from(clock.instant().atZone(SystemClock.KOREA));
        }
    }

    public @Nullable AccessKind getKind() {
        return address.oneOf(AccessKind.class, "kind").orElse(null);
    }

    @Override
    protected List<AccessFinding> find(String wanted, @Nullable UUID last, int limit) {
        boolean seen = address.text("seen").equals("true");
        return access.page(new FindFindings(
                getMonth(), getKind(), last == null ? null : new FindFindings.Place(last, seen), limit));
    }

    @Override
    protected UUID id(AccessFinding row) {
        return row.id();
    }

    @Override
    protected String kept() {
        AccessKind kind = getKind();
        return "month=" + getMonth() + "&" + (kind == null ? "" : "kind=" + kind + "&");
    }

    /** What was seen comes last: the place says on which side of that it is. */
    @Override
    public String getNextLink() {
        List<AccessFinding> rows = getRows();
        return super.getNextLink() + "&seen=" + rows.get(rows.size() - 1).seen().isPresent();
    }

    /** Those on the page that nobody has looked into. */
    public List<AccessFinding> getOpen() {
        return getRows().stream().filter(one -> one.seen().isEmpty()).toList();
    }
}
