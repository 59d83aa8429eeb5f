package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.IssuedKey;
import kr.ansim.identity.KeyState;
import kr.ansim.identity.KeySummary;
import kr.ansim.identity.RotateKey;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopKind;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** Keys of a system outside: issue, rotate, revoke. A key is shown once, right after it was made. */
public abstract class KeyRingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Entrance entrance;

    private @Nullable String name;
    private List<String> scopes = new ArrayList<>();
    private @Nullable LocalDate lastDay;
    private @Nullable KeySummary chosen;
    private int graceHours = 24;
    private @Nullable String reason;
    private @Nullable String shown;

    public void issue() {
        Set<Scope> wanted = EnumSet.noneOf(Scope.class);
        scopes.forEach(scope -> wanted.add(Scope.valueOf(scope)));
        try {
            shown = make(name == null ? "" : name, wanted, lastMoment()).text();
            name = null;
        } catch (RuleBroken broken) {
            Refusals.show("issue", broken);
        }
    }

    /** Opens the dialog for one key. */
    public void choose(KeySummary key) {
        chosen = key;
        reason = null;
    }

    public void rotate() {
        try {
            shown = replace(new RotateKey(chosenId(), Duration.ofHours(graceHours), why()))
                    .text();
        } catch (RuleBroken broken) {
            Refusals.show("rotate", broken);
        }
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

    /** The keys that there are, the newest first. */
    public abstract List<KeySummary> getAll();

    protected abstract IssuedKey make(String wantedName, Set<Scope> wanted, @Nullable Instant end);

    protected abstract IssuedKey replace(RotateKey command);

    protected abstract void end(UUID key, String why);

    protected abstract ShopKind kind();

    /** Where they are shown. */
    protected abstract String page();

    private @Nullable Instant lastMoment() {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(SystemClock.KOREA).toInstant();
    }

    private UUID chosenId() {
        return chosen == null ? new UUID(0, 0) : chosen.id();
    }

    private String why() {
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

    public boolean isRotatable(KeySummary key) {
        return key.state() == KeyState.GOOD;
    }

    /** In the order in which they are offered. */
    public List<Scope> getAllScopes() {
        return kind().scopes().stream().sorted().toList();
    }

    public @Nullable String getShown() {
        return shown;
    }

    public @Nullable KeySummary getChosen() {
        return chosen;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = List.copyOf(scopes);
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public int getGraceHours() {
        return graceHours;
    }

    public void setGraceHours(int graceHours) {
        this.graceHours = graceHours;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
