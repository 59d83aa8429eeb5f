package kr.ansim.kernel;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A failure as a log may show it: the classes and places of all its causes, but words only where they are ours. Drivers
 * and libraries quote values in theirs, for instance the e-mail address of a duplicate entry.
 */
public final class LoggedFailure extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "kr.ansim.";

    private final String shown;

    private LoggedFailure(String shown, Throwable failure) {
        this.shown = shown;
        setStackTrace(failure.getStackTrace());
    }

    public static Throwable of(Throwable failure) {
        return failure instanceof LoggedFailure
                ? failure
                : of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static LoggedFailure of(Throwable failure, Set<Throwable> seen) {
        seen.add(failure);
        LoggedFailure logged = new LoggedFailure(shown(failure), failure);
        Throwable cause = failure.getCause();
        if (cause != null && !seen.contains(cause)) {
            logged.initCause(of(cause, seen));
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                logged.addSuppressed(of(suppressed, seen));
            }
        }
        return logged;
    }

    /** The name of its class, and what it says if our own code has said it. */
    public static String shown(Throwable failure) {
        String name = failure.getClass().getName();
        String words = failure.getMessage();
        return words == null || !isOurs(failure) || isOnlyItsCauses(failure) ? name : name + ": " + words;
    }

    private static boolean isOurs(Throwable failure) {
        StackTraceElement[] places = failure.getStackTrace();
        return places.length > 0 && places[0].getClassName().startsWith(OURS);
    }

    private static boolean isOnlyItsCauses(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause != null && cause.toString().equals(failure.getMessage());
    }

    @Override
    public String toString() {
        return shown;
    }
}
