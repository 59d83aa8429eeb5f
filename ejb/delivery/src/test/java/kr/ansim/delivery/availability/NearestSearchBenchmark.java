package kr.ansim.delivery.availability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kr.ansim.delivery.FindPickupPoints;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.PickupPoint;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.DoorType;
import kr.ansim.delivery.site.SiteCard;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.HolidayCalendar;

/**
 * How long the search for the nearest 20 sites with their availability takes inside the process: started by the Maven
 * profile {@code bench}, no test. Half of the sites crowd in one big city, as people do.
 */
public final class NearestSearchBenchmark {

    private static final int WARM_UP = 20_000;
    private static final int SEARCHES = 50_000;

    /** 19 doors, as on Seoul's average. */
    private static final Map<LockerSize, Integer> DOORS =
            Map.of(LockerSize.SMALL, 8, LockerSize.MID_SMALL, 5, LockerSize.MEDIUM, 4, LockerSize.LARGE, 2);

    private final Random random = new Random(20_261_124);
    private final Map<DoorType, DoorType> types = new HashMap<>();
    private final PickupSearch search;

    private NearestSearchBenchmark(int sites) {
        Availability availability = new Availability();
        List<SiteCard> cards = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            cards.add(site(i));
        }
        availability.learnSites(cards);
        cards.forEach(site -> doorsOf(site).forEach(availability::learn));
        search = new PickupSearch();
        search.availability = availability;
        search.openHours = new OpenHours();
        search.openHours.calendar = new HolidayCalendar(Set.of());
        search.clock = Clock.systemUTC();
    }

    public static void main(String[] arguments) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int sites : new int[] {300, 10_000, 100_000}) {
            rows.add(new NearestSearchBenchmark(sites).measure(sites));
        }
        Path out = Path.of(arguments[0]);
        Files.createDirectories(out);
        Files.writeString(out.resolve("nearest.json"), "[\n  " + String.join(",\n  ", rows) + "\n]\n");
    }

    @SuppressWarnings("SystemOut")
    private String measure(int sites) {
        run(WARM_UP);
        long[] nanos = run(SEARCHES);
        Arrays.sort(nanos);
        String row = String.format(
                Locale.ROOT,
                "{\"sites\": %d, \"doors\": %d, \"searches\": %d, \"p50Millis\": %.4f, \"p99Millis\": %.4f, \"p999Millis\": %.4f}",
                sites,
                sites * DOORS.values().stream().mapToInt(Integer::intValue).sum(),
                SEARCHES,
                nanos[SEARCHES / 2] / 1e6,
                nanos[SEARCHES / 100 * 99] / 1e6,
                nanos[SEARCHES / 1000 * 999] / 1e6);
        System.out.println(row);
        return row;
    }

    private long[] run(int searches) {
        long[] nanos = new long[searches];
        Parcel parcel = new Parcel(300, 200, 150, 2_000);
        for (int i = 0; i < searches; i++) {
            double[] here = place();
            FindPickupPoints query = new FindPickupPoints(
                    new FindPickupPoints.Point(here[0], here[1]),
                    FindPickupPoints.WHOLE_COUNTRY_M,
                    null,
                    null,
                    null,
                    null,
                    parcel,
                    Instant.now(),
                    20);
            long begin = System.nanoTime();
            List<PickupPoint> found = search.find(query);
            nanos[i] = System.nanoTime() - begin;
            if (found.size() != 20) {
                throw new IllegalStateException("found " + found.size());
            }
        }
        return nanos;
    }

    private double[] place() {
        return random.nextBoolean()
                ? new double[] {37.45 + random.nextDouble() * 0.25, 126.8 + random.nextDouble() * 0.35}
                : new double[] {34.5 + random.nextDouble() * 3.5, 126.5 + random.nextDouble() * 2.5};
    }

    private SiteCard site(int number) {
        double[] place = place();
        return new SiteCard(
                Ids.next(),
                "안심택배함 " + number,
                "서울특별시",
                "강남구",
                "서울특별시 강남구 시험로 " + number,
                place[0],
                place[1],
                OpeningHours.ALWAYS,
                null,
                false,
                false,
                1);
    }

    private List<Door> doorsOf(SiteCard site) {
        List<Door> doors = new ArrayList<>();
        for (LockerSize size : LockerSize.values()) {
            for (int i = 0; i < DOORS.getOrDefault(size, 0); i++) {
                DoorType type = new DoorType(size, 500, 600, 260 + 100 * size.ordinal());
                boolean held = random.nextInt(3) == 0;
                doors.add(new Door(
                        Ids.next(),
                        site.id(),
                        size.letter() + "-" + i,
                        doors.size(),
                        types.computeIfAbsent(type, same -> same),
                        null,
                        null,
                        false,
                        false,
                        false,
                        held ? Ids.next() : null,
                        held ? Instant.MAX : null,
                        1));
            }
        }
        return doors;
    }
}
