package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.FindGifts;
import kr.ansim.care.GiftApprovals;
import kr.ansim.membership.MemberLooks;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** All gifts of the desk, the newest first; narrowed by how they stand and by who gave them, in the address. */
@Named("giftList")
@RequestScoped
public class GiftListView extends PagedList<ActSummary> {

    private static final List<ActState> STATES = List.of(ActState.DONE, ActState.WAITING, ActState.REFUSED);

    @Inject
    private GiftApprovals approvals;

    @Inject
    private MemberLooks looks;

    @Override
    protected List<ActSummary> find(String wanted, @Nullable UUID last, int limit) {
        return approvals.page(new FindGifts(state(), Optional.empty(), agent()), last, limit);
    }

    @Override
    protected void seen(List<ActSummary> rows) {
        looks.listed(rows.stream().map(ActSummary::member).toList(), "GIFTS");
    }

    @Override
    protected UUID id(ActSummary row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "show=" + getShow() + "&"
                + agent().map(GiftListView::parameterOf).orElse("");
    }

    private static String parameterOf(String agent) {
        return "agent=" + URLEncoder.encode(agent, StandardCharsets.UTF_8) + "&";
    }

    private Optional<ActState> state() {
        return STATES.stream()
                .filter(one -> one.name().equals(parameter("show").toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<String> agent() {
        return Optional.of(parameter("agent")).filter(name -> !name.isEmpty());
    }

    /** Empty for all. */
    public String getShow() {
        return state().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    public String getAgent() {
        return agent().orElse("");
    }

    public List<String> getStates() {
        return List.of("", "done", "waiting", "refused");
    }

    /** With the same agent. */
    public String link(String state) {
        return "?show=" + state + "&" + agent().map(GiftListView::parameterOf).orElse("");
    }

    public String agentLink(String agent) {
        return "?show=" + getShow() + "&" + parameterOf(agent);
    }
}
