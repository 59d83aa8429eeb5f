package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.identity.KeyState;
import kr.ansim.identity.KeySummary;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** Keys of a system outside, each of which can be ended for a reason. */
public abstract class KeyListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Entrance entrance;

    private @Nullable KeySummary chosen;
    private @Nullable String reason;

    /** The keys that there are, the newest first. */
    public abstract List<KeySummary> getAll();

    protected abstract void end(UUID key, String why);

    /** Where they are shown. */
    protected abstract String page();

    /** Opens the dialog for one key. */
    public void choose(KeySummary key) {
        chosen = key;
        reason = null;
    }

    public void revoke() {
        try {
            end(chosenId(), why());
            IDENTITY.done("key.revoked");
            entrance.go(page());
        } catch (RuleBroken broken) {
            Refusals.show("revoke", broken);
        }
    }

    protected UUID chosenId() {
        return chosen == null ? new UUID(0, 0) : chosen.id();
    }

    protected String why() {
        return reason == null ? "" : reason;
    }

    /** The chip of a key. */
    public String chip(KeySummary key) {
        return switch (key.state()) {
            case GOOD -> "active";
            case REPLACED -> "superseded";
            case EXPIRED -> "expired";
            case REVOKED -> "withdrawn";
        };
    }

    public boolean isOpen(KeySummary key) {
        return key.state() == KeyState.GOOD || key.state() == KeyState.REPLACED;
    }

    /** Whether the reader may make keys here. */
    public boolean isIssuing() {
        return false;
    }

    public boolean isRotatable(KeySummary key) {
        return false;
    }

    public @Nullable KeySummary getChosen() {
        return chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
