package kr.ansim.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Public holidays of the Republic of Korea, with their substitutes. Sundays are not among them, although the law counts
 * them. Known for {@value #FIRST_YEAR} to {@value #LAST_YEAR}; other years have none.
 *
 * <p>Source: 관공서의 공휴일에 관한 규정, articles 2 and 3, up to Presidential Decree 36290 of 2026-04-30. Days the
 * government declares from year to year cannot be computed: those known in 2026 are listed here, later ones come to
 * {@link HolidayCalendar} by configuration.
 */
public final class KoreanHolidays {

    static final int FIRST_YEAR = 2014;
    static final int LAST_YEAR = 2100;

    /** Article 2 no. 10-2 (elections at the end of a term) and no. 11 (days the government declares). */
    private static final NavigableSet<LocalDate> DECLARED = List.of(
                    "2014-06-04",
                    "2015-08-14",
                    "2016-04-13",
                    "2016-05-06",
                    "2017-05-09",
                    "2017-10-02",
                    "2018-06-13",
                    "2020-04-15",
                    "2020-08-17",
                    "2022-03-09",
                    "2022-06-01",
                    "2023-10-02",
                    "2024-04-10",
                    "2024-10-01",
                    "2025-01-27",
                    "2025-06-03",
                    "2026-06-03",
                    "2028-04-12")
            .stream()
            .map(LocalDate::parse)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final LocalDate LABOUR_DAY_SINCE = LocalDate.of(2026, 5, 1);
    private static final LocalDate CONSTITUTION_DAY_SINCE = LocalDate.of(2026, 5, 11);

    private static final Map<Integer, SortedSet<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private KoreanHolidays() {}

    /** Whether the day is a public holiday or a substitute; a mere Saturday or Sunday is none. */
    public static boolean isHoliday(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** @return unmodifiable, in order; holidays that fall on a weekend are in it as well as their substitutes */
    public static SortedSet<LocalDate> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Collections.emptySortedSet();
        }
        return YEARS.computeIfAbsent(year, KoreanHolidays::compute);
    }

    private static SortedSet<LocalDate> compute(int year) {
        TreeMap<LocalDate, List<Kind>> regular = regular(year);
        TreeSet<LocalDate> all = new TreeSet<>(regular.keySet());
        all.addAll(DECLARED.subSet(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true));
        regular.forEach((day, kinds) -> {
            for (long owed = substitutesOwed(day, kinds); owed > 0; owed--) {
                all.add(firstFreeAfter(day, all));
            }
        });
        return Collections.unmodifiableSortedSet(all);
    }

    private static TreeMap<LocalDate, List<Kind>> regular(int year) {
        TreeMap<LocalDate, List<Kind>> days = new TreeMap<>();
        add(days, LocalDate.of(year, 1, 1), Kind.NEW_YEAR);
        LocalDate seollal = KoreanLunarDate.toSolar(year, 1, 1);
        add(days, seollal.minusDays(1), Kind.SEOLLAL);
        add(days, seollal, Kind.SEOLLAL);
        add(days, seollal.plusDays(1), Kind.SEOLLAL);
        add(days, LocalDate.of(year, 3, 1), Kind.NATIONAL_DAY);
        add(days, KoreanLunarDate.toSolar(year, 4, 8), Kind.BUDDHAS_BIRTHDAY);
        addSince(LABOUR_DAY_SINCE, days, LocalDate.of(year, 5, 1), Kind.LABOUR_DAY);
        add(days, LocalDate.of(year, 5, 5), Kind.CHILDRENS_DAY);
        add(days, LocalDate.of(year, 6, 6), Kind.MEMORIAL_DAY);
        addSince(CONSTITUTION_DAY_SINCE, days, LocalDate.of(year, 7, 17), Kind.NATIONAL_DAY);
        add(days, LocalDate.of(year, 8, 15), Kind.NATIONAL_DAY);
        LocalDate chuseok = KoreanLunarDate.toSolar(year, 8, 15);
        add(days, chuseok.minusDays(1), Kind.CHUSEOK);
        add(days, chuseok, Kind.CHUSEOK);
        add(days, chuseok.plusDays(1), Kind.CHUSEOK);
        add(days, LocalDate.of(year, 10, 3), Kind.NATIONAL_DAY);
        add(days, LocalDate.of(year, 10, 9), Kind.NATIONAL_DAY);
        add(days, LocalDate.of(year, 12, 25), Kind.CHRISTMAS);
        return days;
    }

    private static void addSince(LocalDate since, Map<LocalDate, List<Kind>> days, LocalDate day, Kind kind) {
        if (!day.isBefore(since)) {
            add(days, day, kind);
        }
    }

    private static void add(Map<LocalDate, List<Kind>> days, LocalDate day, Kind kind) {
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(kind);
    }

    /**
     * Article 3 (1). Two holidays on one weekday owe a single day, as on 2025-05-05, when Children's Day met Buddha's
     * Birthday; election days and declared days (no. 10-2 and 11) never owe one.
     */
    private static long substitutesOwed(LocalDate day, List<Kind> kinds) {
        List<Kind> entitled =
                kinds.stream().filter(kind -> !day.isBefore(kind.since)).toList();
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> entitled.stream().filter(kind -> kind.onSaturdays).count();
            case SUNDAY -> entitled.size();
            default -> entitled.isEmpty() ? 0 : kinds.size() - 1L;
        };
    }

    /** Article 3 (1) to (3): never a Sunday, a Saturday, another holiday or another substitute. */
    private static LocalDate firstFreeAfter(LocalDate day, SortedSet<LocalDate> taken) {
        LocalDate free = day.plusDays(1);
        while (isWeekend(free) || taken.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** A holiday's right to a substitute: since which decree, and whether a Saturday counts or Sundays only. */
    private enum Kind {
        NEW_YEAR(LocalDate.MAX, false),
        MEMORIAL_DAY(LocalDate.MAX, false),
        SEOLLAL(Decree.OF_2013, false),
        CHUSEOK(Decree.OF_2013, false),
        CHILDRENS_DAY(Decree.OF_2013, true),
        NATIONAL_DAY(Decree.OF_2021, true),
        BUDDHAS_BIRTHDAY(Decree.OF_2023, true),
        CHRISTMAS(Decree.OF_2023, true),
        LABOUR_DAY(LABOUR_DAY_SINCE, true);

        private final LocalDate since;
        private final boolean onSaturdays;

        Kind(LocalDate since, boolean onSaturdays) {
            this.since = since;
            this.onSaturdays = onSaturdays;
        }
    }

    /** When the amendments of article 3 came into force. */
    private static final class Decree {
        private static final LocalDate OF_2013 = LocalDate.of(2013, 11, 5);
        private static final LocalDate OF_2021 = LocalDate.of(2021, 8, 4);
        private static final LocalDate OF_2023 = LocalDate.of(2023, 5, 4);
    }
}
