package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.Periods;

/** Which days the figures speak of, on the page and in its file. */
@RequestScoped
public class FiguresQuery {

    static final List<Integer> PERIODS = List.of(7, 30, 90, 365);

    private static final Periods DAYS = new Periods("days", PERIODS, 30);

    /** Papers that end within these days, or have ended, are told of. */
    private static final int SOON = 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    int days() {
        return DAYS.chosen(request);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    LocalDate since() {
        return today().minusDays(days());
    }

    LocalDate soon() {
        return today().plusDays(SOON);
    }
}
