package kr.ansim.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import org.jspecify.annotations.Nullable;

/** What lies behind an exception, below all that the container and the expressions have wrapped around it. */
record Failure(Kind kind, @Nullable RuleBroken broken) {

    enum Kind {
        EXPIRED,
        REFUSED,
        UNKNOWN,
        FORBIDDEN,
        BUSY,
        UNEXPECTED
    }

    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken broken) {
                return new Failure(broken.code().breach() == Breach.UNKNOWN ? Kind.UNKNOWN : Kind.REFUSED, broken);
            }
            if (cause instanceof ViewExpiredException) {
                return new Failure(Kind.EXPIRED, null);
            }
            if (cause instanceof EJBAccessException) {
                return new Failure(Kind.FORBIDDEN, null);
            }
        }
        return new Failure(Busy.isBehind(thrown) ? Kind.BUSY : Kind.UNEXPECTED, null);
    }
}
