package kr.ansim.web.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Sites of a test's own, so that no test meets another's bookings. */
public final class TestSites {

    private static final String HEADER = "시설명,시도명,시군구명,소재지도로명주소,위도,경도,평일운영시작시각,평일운영종료시각,"
            + "토요일운영시작시각,토요일운영종료시각,공휴일운영시작시각,공휴일운영종료시각,보관함종류,보관함수,보관함깊이,보관함너비,보관함높이,데이터기준일자";
    private static final String HOURS_UNKNOWN = ",,,,,";

    /** Another site at the very same place might be taken for a renamed one. */
    private static final AtomicInteger PLACES = new AtomicInteger();

    private static final AtomicInteger NEIGHBOURHOODS = new AtomicInteger();

    /** A run on a kept database meets none of an earlier run's sites, nor those that are imported beyond 128 degrees. */
    private static final double MERIDIAN = 127 + Math.floorMod(System.nanoTime(), 1_000) / 1_000.0;

    private final Api operator;
    private final double latitude;
    private final double longitude;

    public TestSites(Api operator) {
        this(operator, 37.51, 127.0301);
    }

    private TestSites(Api operator, double latitude, double longitude) {
        this.operator = operator;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Sites in a neighbourhood of their own: none of another test is within walking distance. */
    public static TestSites farFromOthers(Api operator) {
        return new TestSites(operator, 34.0 + 0.03 * NEIGHBOURHOODS.incrementAndGet(), MERIDIAN);
    }

    /** A name that no other site has. */
    public static String name() {
        return "시험 " + UUID.randomUUID();
    }

    public double latitude() {
        return latitude;
    }

    public double longitude() {
        return longitude;
    }

    /** A new site with so many doors of each size: 26, 34, 42 and 55 cm high, all 50 wide and 60 deep. */
    public String site(int small, int midSmall, int medium, int large) {
        return site(name(), small, midSmall, medium, large);
    }

    public String site(String name, int small, int midSmall, int medium, int large) {
        int place = PLACES.incrementAndGet();
        String address = "서울특별시,강남구,서울특별시 강남구 시험로 " + place;
        String where = place(latitude + place * 0.000_01, longitude);
        add(row(name, address, where, HOURS_UNKNOWN, small, midSmall, medium, large));
        return named(name).path("id").asText();
    }

    /** A new site at this place, with two small doors. */
    public String site(String name, double latitude, double longitude, String sixHours) {
        String address = "경상북도,울릉군,경상북도 울릉군 울릉읍 시험로 " + PLACES.incrementAndGet();
        add(row(name, address, place(latitude, longitude), sixHours, 2, 0, 0, 0));
        return named(name).path("id").asText();
    }

    /** A file of the national standard with these rows. */
    public static String file(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    /**
     * @param address cells of province, district and address
     * @param place cells of latitude and longitude
     * @param hours six cells
     */
    public static String row(
            String name, String address, String place, String hours, int small, int midSmall, int medium, int large) {
        return String.join(
                ",",
                name,
                address,
                place,
                hours,
                "대형/01+중형/02+중소형/03+소형/04",
                "01/%d+02/%d+03/%d+04/%d".formatted(large, medium, midSmall, small),
                "01/60+02/60+03/60+04/60",
                "01/50+02/50+03/50+04/50",
                "01/55+02/42+03/34+04/26",
                "2026-11-01");
    }

    private static String place(double latitude, double longitude) {
        return String.format(Locale.ROOT, "%.6f,%.6f", latitude, longitude);
    }

    private void add(String row) {
        Api.Answer report = operator.send(operator.request("/api/v1/site-imports?format=national-csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(file(row))));
        if (report.status() != 200 || report.body().path("created").asInt() != 1) {
            throw new IllegalStateException("the test's site was not made: " + report.body());
        }
    }

    public JsonNode named(String name) {
        String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return operator.get("/api/v1/pickup-points?q=" + query)
                .body()
                .path("items")
                .path(0);
    }

    public int free(String site, String size) {
        for (JsonNode one : operator.get("/api/v1/pickup-points/" + site).body().path("sizes")) {
            if (one.path("size").asText().equals(size)) {
                return one.path("free").asInt();
            }
        }
        return 0;
    }
}
