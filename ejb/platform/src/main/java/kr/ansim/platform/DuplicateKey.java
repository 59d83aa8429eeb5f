package kr.ansim.platform;

import jakarta.ejb.ApplicationException;

/**
 * A unique key already has such a row. The transaction can go on when this is caught where the statement was run; it is
 * rolled back when this leaves a session bean.
 */
@ApplicationException(rollback = true, inherited = true)
public class DuplicateKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DuplicateKey(Throwable cause) {
        super(cause);
    }
}
