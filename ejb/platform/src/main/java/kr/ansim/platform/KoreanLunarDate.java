package kr.ansim.platform;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Days of the Korean lunar calendar. It differs from the Chinese one wherever a new moon falls into the hour between
 * midnight in Seoul and midnight in Beijing, as before Seollal of 2028. The tables of the 한국천문연구원, published up to 2050, agree from 2020 on.
 */
final class KoreanLunarDate {

    private static final ULocale KOREAN = new ULocale("ko_KR@calendar=dangi");

    private KoreanLunarDate() {}

    /**
     * @param year the solar year in which the lunar year begins
     * @param month 1 to 12, never a leap month
     */
    static LocalDate toSolar(int year, int month, int day) {
        Calendar lunar = Calendar.getInstance(TimeZone.GMT_ZONE, KOREAN);
        lunar.setTimeInMillis(
                Duration.ofDays(LocalDate.of(year, 7, 1).toEpochDay()).toMillis());
        // ICU counts these years from 2333 BC up to version 77 and from AD 1 since version 78: ask, do not compute.
        int lunarYear = lunar.get(Calendar.EXTENDED_YEAR);
        lunar.clear();
        lunar.set(Calendar.EXTENDED_YEAR, lunarYear);
        lunar.set(Calendar.MONTH, month - 1);
        lunar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        lunar.set(Calendar.DAY_OF_MONTH, day);
        return LocalDate.ofEpochDay(Duration.ofMillis(lunar.getTimeInMillis()).toDays());
    }
}
