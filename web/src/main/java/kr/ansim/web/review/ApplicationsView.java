package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.partner.ApplicationRow;
import kr.ansim.partner.CompanyApproval;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.FindApplications;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The companies by the state they are in, for those who review them. */
@Named("applications")
@RequestScoped
public class ApplicationsView extends PagedList<ApplicationRow> {

    /** A pill above the table. */
    public record Pill(String state, int count, boolean current, String link) {}

    private static final String ALL = "all";

    @Inject
    private CompanyApproval approval;

    @Override
    protected List<ApplicationRow> find(String wanted, @Nullable UUID last, int limit) {
        return approval.list(new FindApplications(state(), wanted, Optional.ofNullable(last), limit));
    }

    @Override
    protected UUID id(ApplicationRow row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "state=" + getState() + "&";
    }

    /** What waits for a reviewer, unless the address says something else. */
    private Optional<CompanyState> state() {
        if (parameter("state").equals(ALL)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(CompanyState.values())
                .filter(one -> one.name().equalsIgnoreCase(parameter("state")))
                .findFirst()
                .orElse(CompanyState.SUBMITTED));
    }

    public String getState() {
        return state().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(ALL);
    }

    public List<Pill> getPills() {
        Map<CompanyState, Integer> counts = approval.counts();
        return Stream.of(
                        CompanyState.SUBMITTED,
                        CompanyState.RETURNED,
                        CompanyState.ACTIVE,
                        CompanyState.APPLYING,
                        CompanyState.REFUSED,
                        CompanyState.WITHDRAWN)
                .map(one -> new Pill(
                        "state.company-" + one.name().toLowerCase(Locale.ROOT),
                        counts.getOrDefault(one, 0),
                        state().filter(one::equals).isPresent(),
                        "?state=" + one.name().toLowerCase(Locale.ROOT)
                                + (getQuery().isEmpty()
                                        ? ""
                                        : "&q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8))))
                .toList();
    }
}
