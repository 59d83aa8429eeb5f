package kr.ansim.platform;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/**
 * A row stayed locked by somebody else, or the database ended a deadlock at our cost. Trying the whole transaction again
 * may well succeed. After a deadlock the transaction can only be rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy(Throwable cause) {
        super(cause);
    }

    /** Whether the same call may succeed later: a row was locked, or the database is away. The container may have wrapped it. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Busy
                    || (cause instanceof SQLException refused
                            && Refusal.of(refused).isBusy())) {
                return true;
            }
        }
        return DatabaseUnreachable.isBehind(failure);
    }
}
