package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.care.CallSummary;
import kr.ansim.care.CareRule;
import kr.ansim.care.DeskFloor;
import kr.ansim.care.FloorAgent;
import kr.ansim.care.FloorNow;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberLooks;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.shell.Preferences;
import org.jspecify.annotations.Nullable;

/** The desk live: who speaks, who waits, and what a supervisor can do about it at once. */
@Named("floor")
@ViewScoped
public class FloorView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "f";

    @Inject
    private DeskFloor desk;

    @Inject
    private MemberLooks looks;

    @Inject
    private Preferences prefs;

    /** Of members that stood here since the page was opened: seen again every few seconds, they are told of once. */
    private final Set<String> told = new HashSet<>();

    private @Nullable UUID giving;
    private @Nullable String agent;
    private transient @Nullable FloorNow now;

    public FloorNow getNow() {
        FloorNow known = now;
        if (known == null) {
            known = desk.now();
            now = known;
            tell(known);
        }
        return known;
    }

    /** Its name. @param code by which the telephone system knows it */
    public String queue(String code) {
        return getNow().queues().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> prefs.getLanguage().equals("ko") ? one.koreanName() : one.englishName())
                .orElse(code);
    }

    private void tell(FloorNow shown) {
        Set<String> fresh = members(shown);
        fresh.removeAll(told);
        if (!fresh.isEmpty()) {
            looks.listed(fresh, "FLOOR");
            told.addAll(fresh);
        }
    }

    private static Set<String> members(FloorNow shown) {
        return Stream.concat(
                        shown.agents().stream().map(FloorAgent::member),
                        shown.waiting().stream().map(CallSummary::member))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(HashSet::new));
    }

    public void live() {
        now = null;
    }

    public void away(String account) {
        act(() -> desk.away(account));
    }

    public void pick(UUID call) {
        giving = call;
    }

    public void leave() {
        giving = null;
    }

    public void give() {
        UUID call = giving;
        String to = agent;
        if (call == null) {
            return;
        }
        act(() -> {
            if (to == null || to.isEmpty()) {
                throw RuleBroken.at("agent", CareRule.FIELD_MISSING);
            }
            desk.give(call, to);
            giving = null;
        });
    }

    private void act(Runnable move) {
        try {
            move.run();
        } catch (RuleBroken broken) {
            Refusals.show(FORM, broken);
        }
        now = null;
    }

    public List<FloorAgent> getFree() {
        return getNow().agents().stream().filter(FloorAgent::isFree).toList();
    }

    /** How long ago, at the moment of these figures. */
    public Duration since(Instant moment) {
        Duration since = Duration.between(moment, getNow().at());
        return since.isNegative() ? Duration.ZERO : since;
    }

    public @Nullable UUID getGiving() {
        return giving;
    }

    public @Nullable String getAgent() {
        return agent;
    }

    public void setAgent(@Nullable String agent) {
        this.agent = agent;
    }
}
