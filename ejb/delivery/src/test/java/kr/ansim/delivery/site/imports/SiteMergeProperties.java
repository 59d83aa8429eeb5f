package kr.ansim.delivery.site.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kr.ansim.delivery.SiteImportReport;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Site;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A register that publishes one edition after the other, each somehow different, while customers have doors. */
class SiteMergeProperties {

    private static final int SITES = 6;
    private static final int COUNTS = 20;
    private static final String[] CABINETS = {
        "01/01+02/04+03/05+04/09", "01/02+02/01+03/05+04/02", "01/00+02/02+03/01+04/12", "01/03+02/04+03/00+04/01"
    };

    @Property(tries = 25)
    void every_edition_arrives_as_its_trial_said_and_nobody_loses_id_number_or_door(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int editions) {
        Random random = new Random(seed);
        Map<String, UUID> idsByAddress = new HashMap<>();
        Map<UUID, String> numbers = new HashMap<>();
        Map<UUID, UUID> occupants = new HashMap<>();
        try (ImportHouse house = new ImportHouse()) {
            for (int edition = 0; edition < editions; edition++) {
                String file = edition(random, edition);
                SiteImportReport trial = house.trial(file);
                SiteImportReport report = house.run(file);

                assertThat(report).isEqualTo(trial);
                assertThat(report.created() + report.updated() + report.unchanged() + report.rejected())
                        .isEqualTo(file.split("\n").length - 1);
                assertThat(house.run(file).unchanged()).isEqualTo(SITES - report.rejected());
                for (Site site : house.sites()) {
                    String address = String.valueOf(site.facts().roadAddress());
                    assertThat(idsByAddress.merge(address, site.id(), (old, now) -> old))
                            .isEqualTo(site.id());
                    for (Door door : house.doors(site.id())) {
                        assertThat(numbers.merge(door.id(), door.number(), (old, now) -> old))
                                .isEqualTo(door.number());
                        assertThat(door.occupant()).isEqualTo(occupants.get(door.id()));
                        if (!door.retired() && door.occupant() == null && random.nextInt(4) == 0) {
                            occupants.put(door.id(), house.occupy(door));
                        }
                    }
                }
                assertThat(house.sites()).hasSizeLessThanOrEqualTo(SITES);
            }
        }
    }

    @Property(tries = 25)
    void a_part_of_a_register_never_gives_a_site_another_name_unless_it_speaks_of_most_others(
            @ForAll @IntRange(min = 1, max = SITES) int renamed, @ForAll @IntRange(min = 0, max = SITES) int others) {
        try (ImportHouse house = new ImportHouse()) {
            house.run(SiteFiles.table(SiteFiles.NATIONAL_HEADER, SiteFiles.nationalRows(SITES)));
            UUID id = house.site("가람" + renamed + "동 주민센터").id();
            List<List<String>> rows = new ArrayList<>();
            for (int n = 1; n <= SITES && rows.size() < others; n++) {
                if (n != renamed) {
                    rows.add(SiteFiles.nationalRow(n));
                }
            }
            int spokenOf = rows.size();
            List<String> row = SiteFiles.nationalRow(renamed);
            row.set(0, "나래 도서관");
            rows.add(row);

            house.run(SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows));

            boolean most = spokenOf * 2 > SITES - 1;
            assertThat(house.site("나래 도서관").id().equals(id)).isEqualTo(most);
            assertThat(house.sites()).hasSize(most ? SITES : SITES + 1);
        }
    }

    /** The same six places; names, cabinets and faults vary. */
    private static String edition(Random random, int edition) {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 1; n <= SITES; n++) {
            List<String> row = SiteFiles.nationalRow(n);
            if (random.nextInt(5) == 0) {
                row.set(0, "나래 도서관 " + (char) ('가' + n) + (char) ('가' + edition));
            }
            row.set(COUNTS, CABINETS[random.nextInt(CABINETS.length)]);
            if (edition > 0 && random.nextInt(8) == 0) {
                row.set(COUNTS, "");
            }
            rows.add(row);
        }
        return SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows);
    }
}
