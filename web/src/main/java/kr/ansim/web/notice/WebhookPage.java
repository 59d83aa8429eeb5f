package kr.ansim.web.notice;

import static kr.ansim.web.faces.Wording.NOTICE;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.DeliverySummary;
import kr.ansim.notice.WebhookDetails;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** Where the news for a system outside go, and what became of each. */
public abstract class WebhookPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final String FORM = "f";

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID before;
    private @Nullable String address;
    private @Nullable String secret;
    private @Nullable String reason;
    private transient @Nullable List<DeliverySummary> found;
    private transient @Nullable WebhookDetails details;

    @PostConstruct
    void open() {
        before = AddressedId.in(request, "before").orElse(null);
    }

    public void check() {
        found = null;
        details = find().orElse(null);
        if (address == null) {
            address = details().map(WebhookDetails::address).orElse("");
        }
    }

    protected abstract Optional<WebhookDetails> find();

    protected abstract Optional<String> moveTo(String wanted);

    protected abstract String renew(String why);

    protected abstract void end(String why);

    protected abstract void send();

    protected abstract List<DeliverySummary> deliveries(@Nullable UUID since, int limit);

    protected abstract void again(UUID delivery);

    /** The address of this page with the newest deliveries. */
    public abstract String getNewest();

    public void point() {
        act(FORM, "webhook.saved", () -> {
            Optional<String> fresh = moveTo(address == null ? "" : address);
            secret = fresh.orElse(secret);
            address = null;
        });
    }

    public void changeSecret() {
        String why = reason == null ? "" : reason;
        act("renew", "webhook.renewed", () -> {
            secret = renew(why);
            reason = null;
        });
    }

    public void remove() {
        String why = reason == null ? "" : reason;
        act("remove", "webhook.removed", () -> {
            end(why);
            address = null;
            secret = null;
            reason = null;
        });
    }

    public void sendTest() {
        act(FORM, "webhook.tested", this::send);
    }

    public void sendAgain(UUID delivery) {
        act(FORM, "webhook.sent-again", () -> again(delivery));
    }

    private void act(String form, String done, Runnable act) {
        try {
            act.run();
            check();
            NOTICE.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
    }

    /** The answer of the other side, or why there was none. */
    public String outcome(DeliverySummary row) {
        String told = row.outcome().orElse("");
        return NOTICE.has("webhook.outcome." + told) ? NOTICE.text("webhook.outcome." + told) : told;
    }

    /** One more than is shown, which tells whether there is a next page. */
    private List<DeliverySummary> found() {
        List<DeliverySummary> known = found;
        if (known == null) {
            known = deliveries(before, ROWS + 1);
            found = known;
        }
        return known;
    }

    public List<DeliverySummary> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    public boolean isMore() {
        return found().size() > ROWS;
    }

    public boolean isLater() {
        return before != null;
    }

    public String getOlder() {
        return getNewest() + (getNewest().contains("?") ? "&" : "?") + "before="
                + getRows().get(ROWS - 1).id();
    }

    private Optional<WebhookDetails> details() {
        return Optional.ofNullable(details);
    }

    public boolean isSet() {
        return details != null;
    }

    public boolean isFailing() {
        return details().flatMap(WebhookDetails::failingSince).isPresent();
    }

    public @Nullable WebhookDetails getDetails() {
        return details;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** A new secret, the one time it is shown. */
    public @Nullable String getSecret() {
        return secret;
    }
}
