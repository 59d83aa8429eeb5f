package kr.ansim.delivery.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.KoreanHolidays;
import org.jspecify.annotations.Nullable;

/** Whether a site is open at a moment, in Korean time. */
@ApplicationScoped
public class OpenHours {

    /** @return null when the hours are unknown */
    @Nullable
    Boolean isOpen(OpeningHours hours, Instant when) {
        LocalDateTime local = LocalDateTime.ofInstant(when, SystemClock.KOREA);
        return hours.isOpenAt(local, KoreanHolidays::isHoliday).orElse(null);
    }
}
