package kr.ansim.delivery.availability;

import static kr.ansim.delivery.availability.StaffDoors.NOW;
import static kr.ansim.delivery.availability.StaffDoors.booked;
import static kr.ansim.delivery.availability.StaffDoors.free;
import static kr.ansim.delivery.availability.StaffDoors.outOfOrder;
import static kr.ansim.delivery.availability.StaffDoors.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kr.ansim.delivery.ListSites;
import kr.ansim.delivery.SiteFilter;
import kr.ansim.delivery.SitePage;
import kr.ansim.delivery.SiteSummary;
import kr.ansim.delivery.site.Door;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteBookTest {

    private static final UUID CALM = UUID.randomUUID();
    private static final UUID BROKEN = UUID.randomUUID();
    private static final UUID FULL = UUID.randomUUID();
    private static final UUID TOUCHED = UUID.randomUUID();

    private final SiteBook book = new SiteBook();
    private Door touchedDoor = free(TOUCHED, "S-01");

    @BeforeEach
    void fill() {
        Availability memory = new Availability();
        memory.learnSites(List.of(
                site(CALM, "가 보관함", "서울특별시", "서울특별시 중구", false),
                site(BROKEN, "다 보관함", "서울특별시", "서울특별시 종로구", false),
                site(FULL, "나 보관함", "부산광역시", "부산광역시 중구", false),
                site(TOUCHED, "라 보관함", "부산광역시", "부산광역시 서구", true)));
        touchedDoor = StaffDoors.atClosedSite(booked(TOUCHED, "S-01"));
        memory.learn(free(CALM, "S-01"));
        memory.learn(outOfOrder(free(BROKEN, "S-01")));
        memory.learn(free(BROKEN, "S-02"));
        memory.learn(booked(FULL, "S-01"));
        memory.learn(touchedDoor);
        book.availability = memory;
        book.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private SitePage page(String text, String province, SiteFilter show) {
        return book.page(new ListSites(text, province, "", show, 0, 25));
    }

    @Test
    void what_waits_for_somebody_comes_first() {
        assertThat(page("", "", SiteFilter.ALL).rows())
                .extracting(SiteSummary::id)
                .containsExactly(TOUCHED, BROKEN, FULL, CALM);
    }

    @Test
    void each_filter_shows_as_many_sites_as_it_counts() {
        SitePage all = page("", "", SiteFilter.ALL);

        for (SiteFilter filter : SiteFilter.values()) {
            assertThat(all.counts())
                    .containsEntry(filter, page("", "", filter).rows().size());
        }
        assertThat(all.counts()).containsEntry(SiteFilter.TOUCHED, 1).containsEntry(SiteFilter.FULL, 1);
    }

    @Test
    void counts_follow_the_other_conditions() {
        SitePage busan = page("", "부산광역시", SiteFilter.ALL);

        assertThat(busan.counts()).containsEntry(SiteFilter.ALL, 2).containsEntry(SiteFilter.BROKEN, 0);
        assertThat(busan.districts()).containsExactly("부산광역시 서구", "부산광역시 중구");
        assertThat(busan.provinces()).containsExactly("부산광역시", "서울특별시");
    }

    @Test
    void every_word_must_occur() {
        assertThat(page("보관함 중구", "", SiteFilter.ALL).rows())
                .extracting(SiteSummary::id)
                .containsExactlyInAnyOrder(CALM, FULL);
        assertThat(page("보관함 강릉", "", SiteFilter.ALL).rows()).isEmpty();
    }

    @Test
    void a_closed_site_is_not_called_full() {
        assertThat(page("", "", SiteFilter.FULL).rows())
                .extracting(SiteSummary::id)
                .containsExactly(FULL);
    }

    @Test
    void pages_leave_nothing_out() {
        List<SiteSummary> second =
                book.page(new ListSites("", "", "", SiteFilter.ALL, 2, 2)).rows();

        assertThat(second).extracting(SiteSummary::id).containsExactly(FULL, CALM);
    }

    @Test
    void finds_the_bookings_that_were_touched() {
        assertThat(book.touchedBookings()).containsExactly(touchedDoor.occupant());
    }
}
