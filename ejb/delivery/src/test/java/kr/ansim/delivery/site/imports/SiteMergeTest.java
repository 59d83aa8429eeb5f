package kr.ansim.delivery.site.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.SiteImportReport;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.delivery.SiteSource;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Site;
import kr.ansim.platform.AuditEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteMergeTest {

    private static final int NAME = 0;
    private static final int DISTRICT = 2;
    private static final int ROAD = 4;
    private static final int LOT = 5;
    private static final int COUNTS = 20;
    private static final int HEIGHTS = 23;
    private static final int PHONE = 25;

    private final ImportHouse house = new ImportHouse();
    private final List<List<String>> rows = SiteFiles.nationalRows(5);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void new_sites_are_created_with_their_doors_and_a_second_import_changes_nothing() {
        SiteImportReport first = house.run(file());
        List<String> before = house.everything();
        SiteImportReport second = house.run(file());

        assertThat(counts(first)).containsExactly(5, 0, 0, 0);
        assertThat(counts(second)).containsExactly(0, 0, 5, 0);
        assertThat(house.everything()).isEqualTo(before);
        assertThat(house.sites())
                .hasSize(5)
                .allSatisfy(site -> assertThat(house.doors(site.id()))
                        .hasSize(19)
                        .extracting(Door::ordinal)
                        .doesNotHaveDuplicates());
        assertThat(house.trail).extracting(AuditEntry::action).containsOnly("site.added");
        assertThat(house.learned).hasSize(5);
    }

    @Test
    void a_trial_tells_the_same_and_does_nothing() {
        house.run(file());
        rows.get(0).set(PHONE, "02-000-0000");
        rows.add(SiteFiles.nationalRow(6));
        rows.add(SiteFiles.nationalRow(6));
        List<String> before = house.everything();

        SiteImportReport trial = house.trial(file());

        assertThat(house.everything()).isEqualTo(before);
        assertThat(trial).isEqualTo(house.run(file()));
        assertThat(counts(trial)).containsExactly(1, 1, 4, 1);
    }

    @Test
    void a_changed_cell_updates_its_site_alone_and_the_id_stays() {
        house.run(file());
        Map<String, UUID> ids = ids();
        rows.get(2).set(PHONE, "02-000-0000");

        assertThat(counts(house.run(file()))).containsExactly(0, 1, 4, 0);

        assertThat(ids()).isEqualTo(ids);
        assertThat(house.site("가람3동 주민센터").facts().phone()).isEqualTo("02-000-0000");
    }

    @Test
    void a_renamed_site_keeps_its_id_and_is_known_by_both_names_from_then_on() {
        house.run(file());
        UUID id = house.site("가람3동 주민센터").id();
        rows.get(2).set(NAME, "가람 행복도서관");

        SiteImportReport renamed = house.run(file());
        assertThat(counts(renamed)).containsExactly(0, 1, 4, 0);
        assertThat(told(renamed)).containsExactly("4 SITE_RENAMED [경상북도 칠곡군, 가람3동 주민센터]");
        assertThat(house.site("가람 행복도서관").id()).isEqualTo(id);

        rows.get(2).set(NAME, "가람3동 주민센터");
        assertThat(told(house.run(file()))).isEmpty();
        assertThat(house.site("가람3동 주민센터").id()).isEqualTo(id);
        assertThat(house.keys(SiteSource.NATIONAL)).isEqualTo(6);
    }

    @Test
    void a_new_name_at_a_known_place_renames_nothing_when_the_file_is_but_a_part_of_the_register() {
        house.run(file());
        UUID id = house.site("가람3동 주민센터").id();
        List<String> part = SiteFiles.nationalRow(3);
        part.set(NAME, "가람 행복도서관");
        String onePlace = SiteFiles.table(SiteFiles.NATIONAL_HEADER, List.of(part));

        SiteImportReport report = house.run(onePlace);

        assertThat(counts(report)).containsExactly(1, 0, 0, 0);
        assertThat(told(report)).containsExactly("2 SAME_PLACE [경상북도 칠곡군, 가람3동 주민센터]");
        assertThat(house.site("가람3동 주민센터").id()).isEqualTo(id);
        assertThat(counts(house.run(onePlace))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void the_only_site_that_a_register_knows_is_never_renamed_by_the_next_file() {
        List<String> only = SiteFiles.nationalRow(1);
        house.run(SiteFiles.table(SiteFiles.NATIONAL_HEADER, List.of(only)));
        only.set(NAME, "가람 행복도서관");

        assertThat(told(house.run(SiteFiles.table(SiteFiles.NATIONAL_HEADER, List.of(only)))))
                .containsExactly("2 SAME_PLACE [경상북도 칠곡군, 가람1동 주민센터]");
        assertThat(house.sites()).hasSize(2);
    }

    @Test
    void a_register_that_renames_all_of_a_district_at_once_is_believed() {
        house.run(file());
        for (int n = 0; n < rows.size(); n++) {
            rows.get(n).set(NAME, "나래 도서관 " + (char) ('가' + n));
        }

        assertThat(counts(house.run(file()))).containsExactly(0, 5, 0, 0);
        assertThat(house.sites()).hasSize(5);
    }

    @Test
    void a_site_whose_district_is_cut_anew_keeps_its_id() {
        house.run(file());
        UUID id = house.site("가람3동 주민센터").id();
        rows.get(2).set(DISTRICT, "새가람구");
        rows.get(2).set(ROAD, "경상북도 새가람구 가람읍 가람로 3");

        assertThat(counts(house.run(file()))).containsExactly(0, 1, 4, 0);

        assertThat(house.site("가람3동 주민센터").id()).isEqualTo(id);
        assertThat(house.site("가람3동 주민센터").facts().district()).isEqualTo("새가람구");
    }

    @Test
    void both_names_of_a_site_in_one_file_are_a_duplicate() {
        house.run(file());
        rows.get(2).set(NAME, "가람 행복도서관");
        house.run(file());
        List<String> copy = SiteFiles.nationalRow(3);
        rows.add(copy);

        SiteImportReport report = house.run(file());

        assertThat(told(report)).containsExactly("7 DUPLICATE_SITE [4]");
        assertThat(counts(report)).containsExactly(0, 0, 5, 1);
        assertThat(house.sites()).hasSize(5);
    }

    @Test
    void a_second_cabinet_at_the_same_address_is_a_new_site() {
        house.run(file());
        List<String> neighbour = SiteFiles.nationalRow(3);
        neighbour.set(NAME, "가람3동 주민센터 2호기");

        assertThat(counts(house.run(SiteFiles.table(SiteFiles.NATIONAL_HEADER, List.of(neighbour)))))
                .containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_row_that_cannot_be_taken_does_not_give_its_site_away() {
        house.run(file());
        rows.get(2).set(COUNTS, "");
        List<String> other = SiteFiles.nationalRow(3);
        other.set(NAME, "가람 행복도서관");
        rows.add(other);

        SiteImportReport report = house.run(file());

        assertThat(counts(report)).containsExactly(1, 0, 4, 1);
        assertThat(house.sites()).hasSize(6);
    }

    @Test
    void doors_added_get_new_numbers_and_doors_gone_are_retired_while_a_booked_one_stays() {
        house.run(file());
        UUID site = house.site("가람1동 주민센터").id();
        house.occupy(door(site, "S-09"));
        rows.get(0).set(COUNTS, "01/02+02/04+03/05+04/07");

        SiteImportReport report = house.run(file());

        assertThat(door(site, "L-02").retired()).isFalse();
        assertThat(retired(site)).containsExactlyInAnyOrder("S-07", "S-08");
        assertThat(told(report)).isEmpty();
        assertThat(door(site, "S-09").occupant()).isNotNull();
    }

    @Test
    void a_door_that_somebody_has_is_retired_without_taking_it_and_comes_back_with_its_number() {
        house.run(file());
        UUID site = house.site("가람1동 주민센터").id();
        UUID large = door(site, "L-01").id();
        house.occupy(door(site, "L-01"));
        rows.get(0).set(COUNTS, "01/00+02/04+03/05+04/09");

        SiteImportReport report = house.run(file());
        assertThat(told(report)).containsExactly("2 DOORS_KEPT [L-01]");
        assertThat(door(site, "L-01").retired()).isTrue();
        assertThat(door(site, "L-01").occupant()).isNotNull();

        rows.get(0).set(COUNTS, "01/01+02/04+03/05+04/09");
        house.run(file());
        assertThat(door(site, "L-01").id()).isEqualTo(large);
        assertThat(door(site, "L-01").retired()).isFalse();
        assertThat(house.doors(site)).hasSize(19);
    }

    @Test
    void corrected_lengths_keep_door_and_number() {
        house.run(file());
        UUID site = house.site("가람1동 주민센터").id();
        Set<UUID> ids = doorIds(site);
        rows.get(0).set(HEIGHTS, "01/60+02/45+03/36+04/28.5");

        assertThat(counts(house.run(file()))).containsExactly(0, 1, 4, 0);

        assertThat(doorIds(site)).isEqualTo(ids);
        assertThat(door(site, "S-04").type().heightMm()).isEqualTo(285);
    }

    @Test
    void a_name_spelled_with_other_blanks_is_the_same_site() {
        house.run(file());
        rows.get(4).set(NAME, "여성안심택배 가람5동주민센터");
        rows.get(4).set(LOT, "");

        assertThat(counts(house.run(file()))).containsExactly(0, 1, 4, 0);
        assertThat(house.keys(SiteSource.NATIONAL)).isEqualTo(5);
    }

    @Test
    void more_sites_than_a_batch_arrive_all() {
        assertThat(counts(house.run(SiteFiles.seoul(510)))).containsExactly(510, 0, 0, 0);
        assertThat(counts(house.trial(SiteFiles.seoul(510)))).containsExactly(0, 0, 510, 0);
    }

    private String file() {
        return SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows);
    }

    private Map<String, UUID> ids() {
        return house.sites().stream()
                .collect(Collectors.toMap(site -> site.facts().name(), Site::id));
    }

    private Door door(UUID site, String number) {
        return house.doors(site).stream()
                .filter(door -> door.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Set<UUID> doorIds(UUID site) {
        return house.doors(site).stream().map(Door::id).collect(Collectors.toSet());
    }

    private List<String> retired(UUID site) {
        return house.doors(site).stream()
                .filter(Door::retired)
                .map(Door::number)
                .toList();
    }

    private static List<Integer> counts(SiteImportReport report) {
        return List.of(report.created(), report.updated(), report.unchanged(), report.rejected());
    }

    private static List<String> told(SiteImportReport report) {
        return report.rows().stream()
                .filter(row -> row.code() != SiteImportCode.MISSING_DOORS)
                .map(SiteMergeTest::told)
                .toList();
    }

    private static String told(SiteImportRow row) {
        return row.line() + " " + row.code() + " " + row.arguments();
    }
}
