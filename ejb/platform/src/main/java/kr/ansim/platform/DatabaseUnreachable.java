package kr.ansim.platform;

import jakarta.ejb.ApplicationException;

/** There was no connection to the database, or it was lost on the way: whether a commit under way happened is unknown. */
@ApplicationException(rollback = true, inherited = true)
public class DatabaseUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnreachable(Throwable cause) {
        super(cause);
    }
}
