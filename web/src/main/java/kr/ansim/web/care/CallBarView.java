package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.ansim.care.AgentStanding;
import kr.ansim.care.CallDetails;
import kr.ansim.care.CallState;
import kr.ansim.care.DeskAgents;
import kr.ansim.care.DeskCalls;
import kr.ansim.care.WrapUpCall;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactTopic;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.shell.ShellView;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/**
 * The bar of an agent on every page: whether calls come, the call in hand, and the word about it at the end. Each time a page
 * asks, the agent is known to be here; of the bar only what has changed is sent, so that nothing typed is lost.
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
    private @Nullable CallDetails call;
    private boolean read;
    private @Nullable String of;
    private @Nullable ContactTopic topic;
    private @Nullable Boolean resolved;
    private String note = "";

    /** By the pages' heartbeat, and when the server has called. */
    public void look() {
        if (!getKey().equals(request.getParameter("shown"))) {
            update("callBar:line");
        }
        if (!getWrapKey().equals(request.getParameter("wrap"))) {
            update("callBar:wrap");
        }
    }

    public void ready() {
        standing = agents.ready();
        update("callBar:line");
    }

    public void away() {
        standing = agents.away();
        update("callBar:line");
    }

    public void answer() {
        act(() -> calls.answer(id()));
    }

    public void decline() {
        act(() -> calls.decline(id()));
    }

    public void wrapUp() {
        act(() -> calls.wrapUp(new WrapUpCall(id(), topic, resolved, note)));
    }

    private void act(Runnable move) {
        try {
            move.run();
        } catch (RuleBroken broken) {
            Refusals.show(FORM, broken);
            update("callBar:wrap");
            update("callBar:line");
            return;
        }
        read = false;
        standing = null;
        update("callBar:line");
        update("callBar:wrap");
    }

    private UUID id() {
        return AddressedId.of(of).orElseThrow();
    }

    private static void update(String part) {
        PrimeFaces.current().ajax().update(part);
    }

    public AgentStanding getStanding() {
        AgentStanding known = standing;
        if (known == null) {
            known = agents.alive(shell.getPersonName());
            standing = known;
        }
        return known;
    }

    public @Nullable CallDetails getCall() {
        if (!read) {
            call = calls.current().orElse(null);
            read = true;
        }
        return call;
    }

    /** Tells one look of the line from another. */
    public String getKey() {
        CallDetails now = getCall();
        String agent = getStanding().state().name();
        return now == null ? agent : agent + " " + now.id() + " " + now.state() + " " + now.member();
    }

    /** The same of the words at the end, which stay while the call goes on. */
    public String getWrapKey() {
        CallDetails now = getCall();
        return now == null || !isSpoken() ? "" : now.id().toString();
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
        CallDetails now = Objects.requireNonNull(getCall());
        String pages = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/care/";
        return now.ofMember()
                .map(member -> pages + "desk.xhtml?member=" + member + "&call=" + now.id())
                .orElse(pages + "choose.xhtml?call=" + now.id());
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
