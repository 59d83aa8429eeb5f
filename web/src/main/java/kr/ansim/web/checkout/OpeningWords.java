package kr.ansim.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kr.ansim.delivery.DayHours;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.web.faces.Wording;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Today's opening hours in words, and when a parcel ordered now should arrive. */
@ApplicationScoped
public class OpeningWords {

    /** Couriers reach most lockers in the early afternoon. */
    private static final LocalTime DELIVERY_TIME = LocalTime.of(14, 0);

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.checkout.delivery-days", defaultValue = "1")
    private int deliveryDays;

    Instant expectedDelivery() {
        return today().plusDays(deliveryDays)
                .atTime(DELIVERY_TIME)
                .atZone(SystemClock.KOREA)
                .toInstant();
    }

    String today(OpeningHours hours) {
        return hours.on(today(), calendar::isHoliday)
                .map(OpeningWords::words)
                .orElseGet(() -> Wording.CHECKOUT.text("hours.unknown"));
    }

    private static String words(DayHours hours) {
        if (hours.isAllDay()) {
            return Wording.CHECKOUT.text("hours.always");
        }
        return hours.isClosed()
                ? Wording.CHECKOUT.text("hours.none")
                : clock(hours.opens()) + "–" + clock(hours.closes());
    }

    private static String clock(int minute) {
        return String.format("%02d:%02d", minute / 60, minute % 60);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
