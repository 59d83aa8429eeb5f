package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.ansim.care.AgentStanding;
import kr.ansim.care.CallDetails;
import kr.ansim.care.CallState;
import kr.ansim.care.CallsInHand;
import kr.ansim.care.DeskAgents;
import kr.ansim.care.DeskCalls;
import kr.ansim.care.WrapUpCall;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactTopic;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.shell.ShellView;
import org.jspecify.annotations.Nullable;

/**
 * The bar of an agent on every page: whether calls come, the call in hand, and the word about it at the end. Each time a page
 * asks, the agent is known to be here. What is pressed in it is sent to {@code care/bar.xhtml}, which is the bar and nothing
 * else: a post of the page itself would build and keep all that is on it.
 */
@Named("callBar")
@RequestScoped
public class CallBarView {

    private static final String FORM = "callBar";

    @Inject
    private DeskCalls calls;

    @Inject
    private DeskAgents agents;

    @Inject
    private ShellView shell;

    @Inject
    private HttpServletRequest request;

    private @Nullable AgentStanding standing;
    private @Nullable CallsInHand inHand;
    private @Nullable String of;
    private @Nullable String wrapOf;
    private @Nullable ContactTopic topic;
    private @Nullable Boolean resolved;
    private String note = "";

    /** By which a call that waits may ring at once. */
    public void ready() {
        standing = agents.ready();
        inHand = null;
    }

    public void away() {
        standing = agents.away();
        inHand = null;
    }

    public void answer() {
        act(() -> calls.answer(id(of)));
    }

    public void decline() {
        act(() -> calls.decline(id(of)));
    }

    public void wrapUp() {
        act(() -> calls.wrapUp(new WrapUpCall(id(wrapOf), topic, resolved, note)));
        if (!Objects.equals(wrapOf, getWrapOf())) {
            // the next form is for another call
            topic = null;
            resolved = null;
            note = "";
        }
    }

    private void act(Runnable move) {
        try {
            move.run();
        } catch (RuleBroken broken) {
            Refusals.show(FORM, broken);
        }
        inHand = null;
        standing = null;
    }

    private static UUID id(@Nullable String call) {
        return AddressedId.of(call).orElseThrow();
    }

    public AgentStanding getStanding() {
        AgentStanding known = standing;
        if (known == null) {
            known = agents.alive(shell.getPersonName());
            standing = known;
        }
        return known;
    }

    private CallsInHand inHand() {
        CallsInHand known = inHand;
        if (known == null) {
            known = calls.inHand();
            inHand = known;
        }
        return known;
    }

    public @Nullable CallDetails getCall() {
        return inHand().current().orElse(null);
    }

    /** Of which the word at the end is asked; whatever else rings or is answered, it stays. */
    public @Nullable CallDetails getWrap() {
        return inHand().toWrapUp().orElse(null);
    }

    /** Whether the word at the end is asked of another call than the one in the line. */
    public boolean isOther() {
        CallDetails wrap = getWrap();
        CallDetails now = getCall();
        return wrap != null && now != null && !wrap.id().equals(now.id());
    }

    /** Tells one look of the line from another. */
    public String getKey() {
        CallDetails now = getCall();
        CallDetails wrap = isOther() ? getWrap() : null;
        return getStanding().state().name() + key(now) + key(wrap);
    }

    private static String key(@Nullable CallDetails one) {
        return one == null ? "" : " " + one.id() + " " + one.state() + " " + one.member();
    }

    /** The same of the words at the end, which stay while the call goes on. */
    public String getWrapKey() {
        return Objects.requireNonNullElse(getWrapOf(), "");
    }

    public boolean isRinging() {
        CallDetails now = getCall();
        return now != null && now.state() == CallState.OFFERED;
    }

    /** Answered, and perhaps over. */
    public boolean isSpoken() {
        CallDetails now = getCall();
        return now != null && now.answeredAt() != null;
    }

    /** Where the call is served: at the member, or at the choice of one. */
    public String getTo() {
        return to(Objects.requireNonNull(getCall()));
    }

    public String getWrapTo() {
        return to(Objects.requireNonNull(getWrap()));
    }

    private String to(CallDetails call) {
        String pages = request.getContextPath() + "/care/";
        return call.ofMember()
                .map(member -> pages + "desk.xhtml?member=" + member + "&call=" + call.id())
                .orElse(pages + "choose.xhtml?call=" + call.id());
    }

    public String getAccount() {
        return getStanding().account();
    }

    public List<ContactTopic> getTopics() {
        return List.of(ContactTopic.values());
    }

    public @Nullable String getOf() {
        CallDetails now = getCall();
        return now == null ? null : now.id().toString();
    }

    public void setOf(@Nullable String of) {
        this.of = of;
    }

    public @Nullable String getWrapOf() {
        CallDetails wrap = getWrap();
        return wrap == null ? null : wrap.id().toString();
    }

    public void setWrapOf(@Nullable String wrapOf) {
        this.wrapOf = wrapOf;
    }

    public @Nullable ContactTopic getTopic() {
        return topic;
    }

    public void setTopic(@Nullable ContactTopic topic) {
        this.topic = topic;
    }

    public @Nullable Boolean getResolved() {
        return resolved;
    }

    public void setResolved(@Nullable Boolean resolved) {
        this.resolved = resolved;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
