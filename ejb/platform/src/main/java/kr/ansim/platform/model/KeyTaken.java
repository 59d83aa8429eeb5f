package kr.ansim.platform.model;

import jakarta.ejb.ApplicationException;

/** Another transaction has answered under this key, or is about to: ours is rolled back. */
@ApplicationException(rollback = true)
public class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyTaken(RuntimeException cause) {
        super(cause);
    }
}
