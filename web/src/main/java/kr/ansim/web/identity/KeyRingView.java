package kr.ansim.web.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
public abstract class KeyRingView extends KeyListView {

    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private List<String> scopes = new ArrayList<>();
    private @Nullable LocalDate lastDay;
    private int graceHours = 24;
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

    public void rotate() {
        try {
            shown = replace(new RotateKey(chosenId(), Duration.ofHours(graceHours), why()))
                    .text();
        } catch (RuleBroken broken) {
            Refusals.show("rotate", broken);
        }
    }

    protected abstract IssuedKey make(String wantedName, Set<Scope> wanted, @Nullable Instant end);

    protected abstract IssuedKey replace(RotateKey command);

    protected abstract ShopKind kind();

    private @Nullable Instant lastMoment() {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(SystemClock.KOREA).toInstant();
    }

    @Override
    public boolean isIssuing() {
        return true;
    }

    @Override
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
}
