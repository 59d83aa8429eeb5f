package kr.ansim.platform;

import java.sql.SQLException;

/** What the vendors' error numbers mean for us. */
enum Refusal {
    DUPLICATE,
    LOCKED,
    DEADLOCK,
    UNREACHABLE,
    OTHER;

    /** Somebody else was in the way, as JPA tells it too. */
    boolean isBusy() {
        return this == LOCKED || this == DEADLOCK;
    }

    static Refusal of(SQLException failure) {
        for (SQLException one = failure; one != null; one = one.getNextException()) {
            Refusal refusal = ofOne(one);
            if (refusal != OTHER) {
                return refusal;
            }
        }
        return OTHER;
    }

    private static Refusal ofOne(SQLException failure) {
        return switch (failure.getErrorCode()) {
            // MySQL ER_DUP_ENTRY, ER_DUP_ENTRY_WITH_KEY_NAME; H2 DUPLICATE_KEY_1
            case 1062, 1586, 23505 -> DUPLICATE;
            // MySQL ER_LOCK_WAIT_TIMEOUT, ER_LOCK_NOWAIT; H2 LOCK_TIMEOUT_1, CONCURRENT_UPDATE_1
            case 1205, 3572, 50200, 90131 -> LOCKED;
            // MySQL ER_LOCK_DEADLOCK; H2 DEADLOCK_1
            case 1213, 40001 -> DEADLOCK;
            default -> isConnectionLost(failure) ? UNREACHABLE : OTHER;
        };
    }

    /** Payara's pool has no state for its own failures, only words. */
    private static boolean isConnectionLost(SQLException failure) {
        String state = failure.getSQLState();
        String message = failure.getMessage();
        return state == null
                ? message != null && message.startsWith("Error in allocating a connection")
                : state.startsWith("08");
    }
}
