package kr.ansim.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.LogInResult.LoggedIn;

/** Whose session it is, since when, and the stamp by which we notice that their account has changed. */
public record SessionOwner(AccountPrincipal principal, Set<String> roles, long stamp, Instant since)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = SessionOwner.class.getName();

    /** However busy somebody is, after twelve hours they log in anew. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Opens the session of somebody who has just logged in, under a new id that nobody can have planted. */
    public static void enter(HttpServletRequest request, LoggedIn person, Instant now) {
        request.getSession();
        request.changeSessionId();
        Set<String> roles = person.roles().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        keep(request, new SessionOwner(person.principal(), roles, person.sessionStamp(), now));
    }

    public static Optional<SessionOwner> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionOwner) session.getAttribute(ATTRIBUTE));
    }

    /** The owner has changed the account themselves, so this session may live on. */
    public static void goOn(HttpServletRequest request, long newStamp, String displayName) {
        of(request)
                .map(owner -> new SessionOwner(
                        new AccountPrincipal(owner.principal.accountId(), displayName),
                        owner.roles,
                        newStamp,
                        owner.since))
                .ifPresent(owner -> keep(request, owner));
    }

    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    boolean isOver(Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }

    private static void keep(HttpServletRequest request, SessionOwner owner) {
        request.getSession().setAttribute(ATTRIBUTE, owner);
    }
}
