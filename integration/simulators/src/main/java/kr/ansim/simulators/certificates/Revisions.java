package kr.ansim.simulators.certificates;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times of change as the institutes tell them, yyyyMMddHHmmss. No two are equal, even of two changes in one second. */
public final class Revisions {

    /** What has not changed since the simulators began. */
    public static final String FIRST = "20261031000000";

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private LocalDateTime last = LocalDateTime.parse(FIRST, SECONDS);

    public synchronized String next(Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(KOREA)).withNano(0);
        last = now.isAfter(last) ? now : last.plusSeconds(1);
        return last.format(SECONDS);
    }

    public static String now(Clock clock) {
        return LocalDateTime.now(clock.withZone(KOREA)).format(SECONDS);
    }
}
