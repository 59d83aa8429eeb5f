package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.TestSites;
import org.junit.jupiter.api.Test;

/** A shop looks for lockers near its customer. Every test has a piece of the sea of its own. */
class PickupPointsIT extends BookingIT {

    private static final String POINTS = "/api/v1/pickup-points";
    private static final String ALWAYS = "0000,2400,0000,2400,0000,2400";
    private static final String UNKNOWN = ",,,,,";

    @Test
    void lists_the_nearest_first_with_whole_metres() {
        sites.site("far", 37.020, 131.0, UNKNOWN);
        sites.site("near", 37.001, 131.0, UNKNOWN);
        sites.site("middle", 37.010, 131.0, UNKNOWN);
        JsonNode items = items("?lat=37.0&lng=131.0&radius=3000");
        assertThat(names(items)).containsExactly("near", "middle", "far");
        assertThat(items.path(0).path("distanceM").asInt()).isCloseTo(111, within(2));
        assertThat(items.path(2).path("distanceM").asInt()).isCloseTo(2_224, within(5));
        assertThat(items.path(0).path("distanceM").isIntegralNumber()).isTrue();
    }

    @Test
    void finds_nothing_beyond_the_radius() {
        sites.site("inside", 37.101, 131.0, UNKNOWN);
        sites.site("outside", 37.120, 131.0, UNKNOWN);
        assertThat(names(items("?lat=37.1&lng=131.0&radius=500"))).containsExactly("inside");
        assertThat(items("?lat=37.1&lng=131.0&radius=50")).isEmpty();
    }

    @Test
    void takes_a_box_as_west_south_east_north_and_knows_no_distance_without_a_point() {
        sites.site("in the box", 37.201, 131.001, UNKNOWN);
        sites.site("east of it", 37.201, 131.011, UNKNOWN);
        sites.site("north of it", 37.211, 131.001, UNKNOWN);
        JsonNode items = items("?box=131.0,37.2,131.01,37.21");
        assertThat(names(items)).containsExactly("in the box");
        assertThat(items.path(0).path("distanceM").isNull()).isTrue();
        assertThat(names(items("?box=131.0,37.2,131.02,37.22&lat=37.212&lng=131.001")))
                .containsExactly("north of it", "in the box", "east of it");
    }

    @Test
    void finds_by_words_and_by_district() {
        String name = TestSites.name();
        sites.site(name, 37.301, 131.0, UNKNOWN);
        String word = URLEncoder.encode(name.substring(3), StandardCharsets.UTF_8);
        assertThat(names(items("?q=" + word))).containsExactly(name);
        assertThat(names(items("?q=" + word + "&district=" + URLEncoder.encode("울릉", StandardCharsets.UTF_8))))
                .containsExactly(name);
        assertThat(items("?q=" + word + "&district=" + URLEncoder.encode("강남구", StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void lists_only_sites_with_doors_of_the_size_asked_for() {
        sites.site("small doors", 37.401, 131.0, UNKNOWN);
        assertThat(names(items("?lat=37.4&lng=131.0&radius=500&size=SMALL"))).containsExactly("small doors");
        assertThat(items("?lat=37.4&lng=131.0&radius=500&size=LARGE")).isEmpty();
    }

    @Test
    void says_of_each_size_whether_the_parcel_fits_however_it_is_turned() {
        String site = sites.site(1, 1, 1, 1);
        String name = shop.get(POINTS + "/" + site).text("name");
        String query = "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        JsonNode upright =
                items(query + "&widthMm=330&depthMm=490&heightMm=590").path(0).path("sizes");
        JsonNode lying = items(query + "&widthMm=590&depthMm=330&heightMm=490&weightG=100000")
                .path(0)
                .path("sizes");
        assertThat(fitting(upright)).containsExactly("MID_SMALL", "MEDIUM", "LARGE");
        assertThat(fitting(lying)).containsExactly("MID_SMALL", "MEDIUM", "LARGE");
        assertThat(fitting(items(query).path(0).path("sizes"))).hasSize(4);
    }

    @Test
    void counts_what_is_free_exactly() {
        String site = sites.site(2, 0, 0, 0);
        Answer held = hold(site);
        assertThat(sites.free(site, "SMALL")).isEqualTo(1);
        Answer second = hold(site);
        assertThat(sites.free(site, "SMALL")).isZero();
        JsonNode small = shop.get(POINTS + "/" + site).body().path("sizes").path(0);
        assertThat(small.path("total").asInt()).isEqualTo(2);
        move(held, "cancel");
        move(second, "cancel");
        assertThat(sites.free(site, "SMALL")).isEqualTo(2);
    }

    @Test
    void says_whether_it_is_open_now_and_at_the_delivery_and_does_not_guess() {
        sites.site("always open", 37.501, 131.0, ALWAYS);
        sites.site("closed now", 37.502, 131.0, anHourFarFromNow());
        sites.site("hours unknown", 37.503, 131.0, UNKNOWN);
        JsonNode items = items("?lat=37.5&lng=131.0&radius=500&expectedAt=" + Instant.now());
        assertThat(items.path(0).path("openNow").asBoolean()).isTrue();
        assertThat(items.path(0).path("openAtDelivery").asBoolean()).isTrue();
        assertThat(items.path(1).path("openNow").asBoolean(true)).isFalse();
        assertThat(items.path(1).path("openAtDelivery").asBoolean(true)).isFalse();
        assertThat(items.path(2).path("openNow").isNull()).isTrue();
        assertThat(items.path(2).path("hours").path("weekday").isNull()).isTrue();
    }

    @Test
    void shows_one_point_as_the_list_does_but_without_a_distance() {
        String id = sites.site("alone", 37.601, 131.0, ALWAYS);
        JsonNode listed = items("?lat=37.6&lng=131.0&radius=500").path(0);
        JsonNode alone = shop.get(POINTS + "/" + id).body();
        assertThat(alone.path("distanceM").isNull()).isTrue();
        assertThat(listed.path("distanceM").isNull()).isFalse();
        for (String member : List.of("id", "name", "address", "lat", "lng", "openNow", "hours", "sizes")) {
            assertThat(alone.path(member)).as(member).isEqualTo(listed.path(member));
        }
        assertThat(shop.get(POINTS + "/" + UUID.randomUUID()).code()).isEqualTo("UNKNOWN_SITE");
    }

    @Test
    void gives_twenty_unless_told_otherwise_and_never_more_than_two_hundred() {
        assertThat(items("")).hasSize(20);
        assertThat(items("?limit=1")).hasSize(1);
        assertThat(items("?limit=200")).hasSizeBetween(21, 200);
        assertThat(shop.get(POINTS + "?limit=201").error("limit")).isEqualTo("TOO_LARGE");
    }

    @Test
    void is_open_to_operators_too() {
        assertThat(operator.get(POINTS + "?limit=1").status()).isEqualTo(200);
    }

    private static String anHourFarFromNow() {
        int opens = (LocalTime.now(ZoneId.of("Asia/Seoul")).getHour() + 6) % 24;
        String hour = "%02d00,%02d00".formatted(opens, opens + 1);
        return String.join(",", hour, hour, hour);
    }

    private JsonNode items(String query) {
        Answer answer = shop.get(POINTS + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("items");
    }

    private static List<String> names(JsonNode items) {
        List<String> names = new ArrayList<>();
        items.forEach(item -> names.add(item.path("name").asText()));
        return names;
    }

    private static List<String> fitting(JsonNode sizes) {
        List<String> fitting = new ArrayList<>();
        sizes.forEach(size -> {
            if (size.path("fits").asBoolean()) {
                fitting.add(size.path("size").asText());
            }
        });
        return fitting;
    }
}
