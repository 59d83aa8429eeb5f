package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kr.ansim.identity.AccountState;
import kr.ansim.identity.AccountSummary;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.ShopSummary;
import kr.ansim.identity.Shops;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.FailedMessage;
import kr.ansim.platform.Outbox;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** What an administrator begins the day with: who can come in, which systems call, and what could not be sent. */
@Named("administratorStart")
@RequestScoped
public class AdministratorStart {

    private static final int SHOWN = 6;
    private static final String ACCOUNTS = "/identity/accounts.xhtml";
    private static final String SHOPS = "/identity/shops.xhtml";
    private static final Comparator<ShopSummary> LAST_USED_FIRST = Comparator.comparing(
                    ShopSummary::lastUsedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    @Inject
    private Accounts accounts;

    @Inject
    private Shops shops;

    @Inject
    private Outbox outbox;

    @Inject
    private When when;

    private @Nullable List<AccountSummary> people;
    private @Nullable List<ShopSummary> systems;
    private @Nullable List<FailedMessage> failed;

    private List<AccountSummary> people() {
        List<AccountSummary> known = people;
        if (known == null) {
            known = accounts.list();
            people = known;
        }
        return known;
    }

    /** Shops and operators' systems, whoever called last first. */
    public List<ShopSummary> getShops() {
        List<ShopSummary> known = systems;
        if (known == null) {
            known = shops.list().stream().sorted(LAST_USED_FIRST).toList();
            systems = known;
        }
        return known;
    }

    public List<ShopSummary> getLatestShops() {
        return getShops().stream().limit(SHOWN).toList();
    }

    public List<FailedMessage> getFailed() {
        List<FailedMessage> known = failed;
        if (known == null) {
            known = outbox.failed();
            failed = known;
        }
        return known;
    }

    public long getLockedCount() {
        return people().stream()
                .filter(account -> account.lockedUntil() != null)
                .count();
    }

    public List<StartFigure> getFigures() {
        long invited = people().stream()
                .filter(account -> account.state() == AccountState.INVITED)
                .count();
        long locked = getLockedCount();
        int waiting = getFailed().size();
        return List.of(
                new StartFigure(
                        "accounts", String.valueOf(people().size()), HOME.text("accounts.note", invited), "", ACCOUNTS),
                new StartFigure(
                        "locked",
                        String.valueOf(locked),
                        HOME.text("locked.note"),
                        locked > 0 ? "bad" : "",
                        ACCOUNTS + "?show=LOCKED"),
                new StartFigure("shops", String.valueOf(getShops().size()), lastUse(), "", SHOPS),
                new StartFigure(
                        "failed",
                        String.valueOf(waiting),
                        HOME.text("failed.note"),
                        waiting > 0 ? "bad" : "",
                        "/start.xhtml#unsent"));
    }

    private String lastUse() {
        return getShops().stream()
                .map(ShopSummary::lastUsedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(at -> HOME.text("shops.note", when.near(at)))
                .orElseGet(() -> HOME.text("shops.never"));
    }

    public void retry(long message) {
        try {
            outbox.retry(message);
        } catch (RuleBroken underWay) {
            Refusals.show("unsent", underWay);
        }
        failed = null;
    }
}
