package kr.ansim.delivery.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.HolidayCalendar;
import org.jspecify.annotations.Nullable;

/** Whether a site is open at a moment, in Korean time. */
@ApplicationScoped
public class OpenHours {

    @Inject
    HolidayCalendar calendar;

    /** @return null when the hours are unknown */
    @Nullable
    Boolean isOpen(OpeningHours hours, Instant when) {
        LocalDateTime local = LocalDateTime.ofInstant(when, SystemClock.KOREA);
        return hours.isOpenAt(local, calendar::isHoliday).orElse(null);
    }
}
