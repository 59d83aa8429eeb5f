package kr.ansim.care.sla;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import kr.ansim.care.CareRule;
import kr.ansim.care.CasePriority;
import kr.ansim.care.DescribeSla;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;
import kr.ansim.kernel.Faults;

/** What is asked of promises. */
final class SlaFields {

    private static final int DAY = 24 * 60;

    /** A year of days and nights. */
    private static final int LONGEST = 365 * DAY;

    private SlaFields() {}

    static Faults faults(DescribeSla told) {
        Faults faults = new Faults();
        if (!isZone(told.zone())) {
            faults.at("zone", CareRule.SLA_ZONE_UNKNOWN);
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (!fit(told.hours().stream()
                    .filter(one -> one.weekday() == weekday)
                    .toList())) {
                faults.at("hours[" + (weekday.getValue() - 1) + "].spans", CareRule.SLA_HOURS_WRONG);
            }
        }
        if (told.hours().isEmpty()) {
            faults.at("hours[0].spans", CareRule.SLA_NEVER_OPEN);
        }
        List<CasePriority> priorities = List.of(CasePriority.values());
        for (CasePriority priority : priorities) {
            for (TargetKind kind : TargetKind.values()) {
                int minutes = told.minutes(priority, kind);
                if (minutes < 1 || minutes > LONGEST) {
                    faults.at(
                            "minutes[" + priorities.indexOf(priority) + "]." + kind,
                            CareRule.SLA_MINUTES_WRONG,
                            LONGEST);
                }
            }
        }
        return faults;
    }

    /** Within the day, each before its end and none over another. */
    private static boolean fit(List<SlaPolicy.Hours> ofOneDay) {
        int end = 0;
        for (SlaPolicy.Hours one : ofOneDay.stream()
                .sorted(Comparator.comparingInt(SlaPolicy.Hours::fromMinute))
                .toList()) {
            if (one.fromMinute() < end || one.fromMinute() >= one.toMinute() || one.toMinute() > DAY) {
                return false;
            }
            end = one.toMinute();
        }
        return true;
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty() && zone.length() <= 40;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
