package kr.ansim.platform;

import jakarta.ejb.ApplicationException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;

/** There was no connection to the database, or it was lost on the way: whether a commit under way happened is unknown. */
@ApplicationException(rollback = true, inherited = true)
public class DatabaseUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnreachable(Throwable cause) {
        super(cause);
    }

    /** Whether a failure of JPA or of a commit, neither of which goes through {@link Statements}, means the same. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnreachable
                    || cause instanceof SystemException
                    || (cause instanceof SQLException refused && Refusal.of(refused) == Refusal.UNREACHABLE)) {
                return true;
            }
        }
        return false;
    }
}
