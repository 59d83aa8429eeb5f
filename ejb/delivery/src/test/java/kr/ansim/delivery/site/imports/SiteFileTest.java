package kr.ansim.delivery.site.imports;

import static kr.ansim.delivery.site.imports.SiteFiles.names;
import static kr.ansim.delivery.site.imports.SiteFiles.read;
import static kr.ansim.delivery.site.imports.SiteFiles.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.delivery.DayHours;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteSource;
import kr.ansim.delivery.site.SiteFacts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SiteFileTest {

    @Test
    void every_site_of_seouls_own_list_arrives_without_a_remark() throws Exception {
        Assumptions.assumeTrue(SiteFiles.seoulsOwn().isPresent(), "Seoul's list does not lie beside the project");
        byte[] content = Files.readAllBytes(SiteFiles.seoulsOwn().get());

        ParsedSites read = read(content);

        assertThat(read.rows()).isEmpty();
        assertThat(read.format()).isEqualTo(SiteFileFormat.SEOUL);
        assertThat(read.sites()).hasSize(271);
        assertThat(read.sites().stream().map(ParsedSite::identity).collect(Collectors.toSet()))
                .hasSize(271);
        assertThat(read.sites()).allSatisfy(site -> {
            assertThat(site.doors()).hasSize(19);
            assertThat(site.facts().doorsAssumed()).isTrue();
            assertThat(site.facts().hours()).isEqualTo(OpeningHours.UNKNOWN);
        });
        assertThat(read.sites().get(0).facts().roadAddress()).isEqualTo("서울특별시 중랑구 답십리로81길 35");
        assertThat(read.sites().get(0).line()).isEqualTo(2);
        assertThat(read.sites().get(270).line()).isEqualTo(272);
    }

    @Test
    void a_list_as_seoul_writes_it_arrives_with_the_assumed_cabinet() {
        ParsedSites read = read(SiteFiles.seoul(271).getBytes(Charset.forName("x-windows-949")));

        assertThat(read.rows()).isEmpty();
        assertThat(read.sites()).hasSize(271);
        assertThat(read.sites().get(0).identity())
                .isEqualTo(new SiteIdentity(SiteSource.SEOUL, "서울특별시 중구", "가람1동주민센터"));
        assertThat(read.sites().get(0).doors())
                .extracting(ParsedDoor::number)
                .hasSize(19)
                .startsWith("L-01", "M-01")
                .contains("P-05", "S-09");
    }

    @Test
    void a_national_row_is_understood_cell_by_cell() {
        ParsedSite site = read(SiteFiles.national(1)).sites().get(0);

        assertThat(site.facts())
                .isEqualTo(new SiteFacts(
                        "칠곡군",
                        "가람1동 주민센터",
                        "경상북도",
                        "경상북도 칠곡군 가람읍 가람로 1",
                        "경상북도 칠곡군 가람읍 가람리 1",
                        36.0710001,
                        128.3410001,
                        new OpeningHours(new DayHours(540, 1080), new DayHours(600, 780), DayHours.CLOSED),
                        2880,
                        "24시간마다 1,000원",
                        "1688-0000",
                        "가람군청",
                        LocalDate.of(2025, 12, 21),
                        false));
        assertThat(site.doors()).hasSize(19);
        ParsedDoor large = site.doors().get(0);
        assertThat(large.type().size()).isEqualTo(LockerSize.LARGE);
        assertThat(List.of(
                        large.type().widthMm(),
                        large.type().depthMm(),
                        large.type().heightMm()))
                .containsExactly(500, 600, 600);
    }

    @Test
    void table_and_page_tell_the_same_sites() {
        ParsedSites table = read(SiteFiles.national(5));
        ParsedSites page = read(SiteFiles.page(5));

        assertThat(page.rows()).isEmpty();
        assertThat(page.format()).isEqualTo(SiteFileFormat.NATIONAL_JSON);
        assertThat(page.sites())
                .extracting(ParsedSite::facts)
                .containsExactlyElementsOf(
                        table.sites().stream().map(ParsedSite::facts).toList());
        assertThat(page.sites()).extracting(ParsedSite::line).containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void members_of_the_api_are_accepted_as_header_of_a_table() {
        assertThat(read(SiteFiles.table(SiteFiles.API_MEMBERS, SiteFiles.nationalRows(3)))
                        .sites())
                .extracting(ParsedSite::facts)
                .containsExactlyElementsOf(read(SiteFiles.national(3)).sites().stream()
                        .map(ParsedSite::facts)
                        .toList());
    }

    @Test
    void the_json_download_and_several_pages_in_one_file_are_read() {
        String download = SiteFiles.page(1)
                .replaceAll("(?s)^.*\"items\"", "{\"fields\": [{\"id\": \"시설명\"}, {\"id\": \"위도\"}], \"records\"")
                .replaceAll("], \"totalCount.*$", "]}");
        String two = SiteFiles.page(List.of(SiteFiles.json(SiteFiles.members(SiteFiles.nationalRow(2)))));

        assertThat(names(read(download))).containsExactly("가람1동 주민센터");
        assertThat(told(read(download))).isEmpty();
        assertThat(names(read(SiteFiles.page(1) + "\n" + two))).containsExactly("가람1동 주민센터", "가람2동 주민센터");
        assertThat(names(read("[" + SiteFiles.page(1) + "," + two + "]"))).hasSize(2);
        assertThat(told(read("[" + SiteFiles.page(1) + "," + two + "]"))).isEmpty();
    }

    @Test
    void semicolons_tabs_and_any_line_ends_make_a_table() {
        String seoul = SiteFiles.seoul(3);
        for (String delimiter : Set.of(",", ";", "\t", "|")) {
            for (String lineEnd : Set.of("\n", "\r\n", "\r")) {
                String text = seoul.replace("\",\"", '"' + delimiter + '"').replace("\n", lineEnd) + lineEnd + lineEnd;
                ParsedSites read = read(text);
                assertThat(read.rows()).isEmpty();
                assertThat(read.sites()).extracting(ParsedSite::line).containsExactly(2, 3, 4);
            }
        }
    }

    @Test
    void byte_order_marks_and_utf16_are_understood() {
        String seoul = SiteFiles.seoul(3);

        assertThat(read("\uFEFF" + seoul).rows()).isEmpty();
        ParsedSites utf16 = read(("\uFEFF" + seoul).getBytes(StandardCharsets.UTF_16LE));
        assertThat(utf16.sites()).hasSize(3);
        assertThat(told(utf16)).containsExactly("1 null UNUSUAL_ENCODING");
    }

    @Test
    void a_quoted_cell_may_hold_delimiters_doubled_quotes_and_line_breaks() {
        String text = SiteFiles.seoul(3).replace("가람2동 주민센터", "가람2동, \"\"새\"\"\r\n주민센터");

        ParsedSites read = read(text);

        assertThat(read.rows()).isEmpty();
        assertThat(names(read)).contains("가람2동, \"새\" 주민센터");
        assertThat(read.sites()).extracting(ParsedSite::line).containsExactly(2, 3, 5);
    }

    @Test
    void formulas_are_nothing_but_text() {
        ParsedSites read = read(SiteFiles.seoul(1).replace("가람1동 주민센터", "=HYPERLINK(A1)"));

        assertThat(names(read)).containsExactly("=HYPERLINK(A1)");
    }

    @Test
    void a_format_told_wrongly_is_refused_and_a_right_one_is_kept() {
        byte[] seoul = SiteFiles.seoul(1).getBytes(StandardCharsets.UTF_8);

        assertThat(told(SiteFile.read(seoul, Optional.of(SiteFileFormat.NATIONAL_JSON))))
                .containsExactly("1 null NOT_A_SITE_FILE");
        assertThat(told(SiteFile.read(seoul, Optional.of(SiteFileFormat.NATIONAL_CSV))))
                .contains("1 칸개수 MISSING_COLUMN");
        assertThat(SiteFile.read(seoul, Optional.of(SiteFileFormat.SEOUL)).sites())
                .hasSize(1);
    }
}
