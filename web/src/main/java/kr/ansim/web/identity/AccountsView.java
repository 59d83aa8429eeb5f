package kr.ansim.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import kr.ansim.identity.AccountState;
import kr.ansim.identity.AccountSummary;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.Role;

/** The list of all accounts. Its filters are in the address: {@code ?show=locked&q=park&role=AUDITOR}. */
@Named("accounts")
@RequestScoped
public class AccountsView {

    /** What the pills above the table choose among. */
    public enum Show {
        ALL,
        ACTIVE,
        INVITED,
        LOCKED,
        DISABLED;

        boolean includes(AccountSummary account) {
            return switch (this) {
                case ALL -> true;
                case ACTIVE -> account.state() == AccountState.ACTIVE;
                case INVITED -> account.state() == AccountState.INVITED;
                case LOCKED -> account.lockedUntil() != null;
                case DISABLED -> account.state() == AccountState.DISABLED;
            };
        }
    }

    /** A pill: what it shows, and how many there are. */
    public record Pill(Show show, long count, boolean current) {}

    @Inject
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    private Show show = Show.ALL;
    private String query = "";
    private String role = "";
    private List<AccountSummary> found = List.of();

    @PostConstruct
    void open() {
        query = parameter("q");
        role = parameter("role");
        show = Arrays.stream(Show.values())
                .filter(one -> one.name().equalsIgnoreCase(parameter("show")))
                .findFirst()
                .orElse(Show.ALL);
        found = accounts.list().stream().filter(named().and(inRole())).toList();
    }

    private Predicate<AccountSummary> named() {
        String wanted = query.toLowerCase(Locale.ROOT);
        return account -> account.name().toLowerCase(Locale.ROOT).contains(wanted)
                || account.email().contains(wanted);
    }

    private Predicate<AccountSummary> inRole() {
        return account -> role.isEmpty()
                || account.roles().stream().anyMatch(one -> one.name().equals(role));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public List<AccountSummary> getRows() {
        return found.stream().filter(show::includes).toList();
    }

    public List<Pill> getPills() {
        return Arrays.stream(Show.values())
                .map(one -> new Pill(one, found.stream().filter(one::includes).count(), one == show))
                .toList();
    }

    /** The chip of an account: a lock matters more than its state. */
    public String chip(AccountSummary account) {
        return account.lockedUntil() != null ? "locked" : account.state().name();
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public String getQuery() {
        return query;
    }

    /** For links that keep what was searched for. */
    public String getQueryEncoded() {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    public String getRole() {
        return role;
    }

    public Show getShow() {
        return show;
    }

    public boolean isNarrowed() {
        return !query.isEmpty() || !role.isEmpty() || show != Show.ALL;
    }
}
