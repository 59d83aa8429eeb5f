package kr.ansim.delivery;

/**
 * From when until when something is open on one kind of day, in minutes after midnight. {@code closes} may be 1440, the
 * end of the day, or lie before {@code opens}: then it closes on the next day. Equal minutes mean closed all day.
 */
public record DayHours(int opens, int closes) {

    public static final DayHours ALL_DAY = new DayHours(0, 24 * 60);

    public static final DayHours CLOSED = new DayHours(0, 0);

    /** @throws IllegalArgumentException unless opens lies in 0–1439 and closes in 0–1440 */
    public DayHours {
        if (opens < 0 || opens >= 24 * 60 || closes < 0 || closes > 24 * 60) {
            throw new IllegalArgumentException("no hours of a day: " + opens + " to " + closes);
        }
    }

    public boolean isClosed() {
        return opens == closes;
    }

    public boolean isAllDay() {
        return equals(ALL_DAY);
    }

    public boolean endsNextDay() {
        return closes < opens;
    }

    /** Whether it is open at this minute thanks to an opening on the same day. */
    boolean coverSameDay(int minute) {
        return endsNextDay() ? minute >= opens : minute >= opens && minute < closes;
    }

    /** Whether it is open at this minute thanks to an opening on the day before. */
    boolean coverNextDay(int minute) {
        return endsNextDay() && minute < closes;
    }
}
