package kr.ansim.delivery.site.imports;

import static kr.ansim.delivery.site.imports.SiteFiles.names;
import static kr.ansim.delivery.site.imports.SiteFiles.read;
import static kr.ansim.delivery.site.imports.SiteFiles.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.platform.FileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of spoiling a file: what is told of it, and that everything else arrives. */
class SpoiltSiteFileTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    시설명, '', 3 시설명 MISSING_NAME
                    시설명, '  ', 3 시설명 MISSING_NAME
                    시설명, 가람1동주민센터, 3 시설명 DUPLICATE_SITE
                    시설명, 가람 1동 주민센터, 3 시설명 DUPLICATE_SITE
                    시설명, 여성안심택배함 가람1동 주민센터, 3 시설명 DUPLICATE_SITE
                    시도명, '', 3 시도명 MISSING_DISTRICT
                    시군구명, '', 3 시군구명 MISSING_DISTRICT
                    시군구명, 칠곡, 3 시군구명 BAD_DISTRICT
                    시도명, Gyeongbuk, 3 시도명 BAD_DISTRICT
                    위도, '', 3 위도 MISSING_COORDINATES
                    경도, '', 3 경도 MISSING_COORDINATES
                    위도, 북위 삼십육, 3 위도 NOT_A_NUMBER
                    경도, 1e2, 3 경도 NOT_A_NUMBER
                    위도, 0, 3 위도 OUTSIDE_KOREA
                    위도, 39.5, 3 위도 OUTSIDE_KOREA
                    경도, 139.7, 3 경도 OUTSIDE_KOREA
                    칸개수, '', 3 칸개수 MISSING_DOORS
                    칸개수, 01/00+02/00+03/00+04/0, 3 칸개수 MISSING_DOORS
                    칸개수, 01/01+02/04+03/05, 3 칸개수 DOORS_INCONSISTENT
                    칸개수, 01/01+02/04+03/05+04/09+05/01, 3 칸개수 DOORS_INCONSISTENT
                    칸개수, 01/01+01/04+03/05+04/09, 3 칸개수 DOORS_INCONSISTENT
                    칸개수, 01/1.5+02/04+03/05+04/09, 3 칸개수 DOORS_INCONSISTENT
                    칸개수, 19, 3 칸개수 DOORS_INCONSISTENT
                    칸개수, 01/01+02/04+03/05+04/999, 3 칸개수 TOO_MANY_DOORS
                    택배함종류코드, '', 3 택배함종류코드 DOORS_INCONSISTENT
                    택배함종류코드, 특대형/01+중형/02+중소형/03+소형/04, 3 택배함종류코드 DOORS_INCONSISTENT
                    택배함종류코드, 대형+중형+중소형+소형, 3 택배함종류코드 DOORS_INCONSISTENT
                    칸깊이, '', 3 칸깊이 DOORS_INCONSISTENT
                    칸너비, 01/50+02/50+03/50, 3 칸너비 DOORS_INCONSISTENT
                    칸높이, 01/60+02/450+03/36+04/30, 3 칸높이 DOOR_OUT_OF_BOUNDS
                    칸높이, 01/60+02/4.5+03/36+04/30, 3 칸높이 DOOR_OUT_OF_BOUNDS
                    """)
    void a_spoilt_cell_costs_its_own_row_and_names_its_column(String column, String value, String told) {
        List<List<String>> rows = SiteFiles.nationalRows(3);
        rows.get(1).set(SiteFiles.NATIONAL_HEADER.indexOf(column), value);

        ParsedSites read = read(SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows));

        assertThat(told(read)).containsExactly(told);
        assertThat(names(read)).containsExactly("가람1동 주민센터", "가람3동 주민센터");
        assertThat(read.rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    평일운영시작시각, 25:00, 3 평일운영시작시각 BAD_TIME
                    토요일운영종료시각, '', 3 토요일운영종료시각 BAD_TIME
                    공휴일운영시작시각, 휴무, 3 공휴일운영시작시각 BAD_TIME
                    데이터기준일자, 2025-13-41, 3 데이터기준일자 BAD_DATE
                    무료이용시간, 이틀, 3 무료이용시간 BAD_VALUE
                    고객센터전화번호, 없음, 3 고객센터전화번호 BAD_VALUE
                    """)
    void a_lesser_cell_that_cannot_be_read_is_left_out_with_a_warning(String column, String value, String told) {
        List<List<String>> rows = SiteFiles.nationalRows(3);
        rows.get(1).set(SiteFiles.NATIONAL_HEADER.indexOf(column), value);

        ParsedSites read = read(SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows));

        assertThat(told(read)).containsExactly(told);
        assertThat(read.rows()).noneMatch(SiteImportRow::isError);
        assertThat(read.sites()).hasSize(3);
    }

    @Test
    void every_fault_of_a_row_is_told_at_once() {
        List<List<String>> rows = SiteFiles.nationalRows(1);
        rows.get(0).set(0, "");
        rows.get(0).set(6, "0");
        rows.get(0).set(20, "");

        ParsedSites read = read(SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows));

        assertThat(told(read)).containsExactly("2 시설명 MISSING_NAME", "2 위도 OUTSIDE_KOREA", "2 칸개수 MISSING_DOORS");
        assertThat(read.rejected()).isEqualTo(1);
    }

    @Test
    void exchanged_coordinates_are_put_right_with_a_warning() {
        List<List<String>> rows = SiteFiles.seoulRows(3);
        rows.set(1, List.of("중구", "가람2동 주민센터", "가람로 2", "126.98", "37,55"));

        ParsedSites read = read(SiteFiles.table(SiteFiles.SEOUL_HEADER, rows));

        assertThat(told(read)).containsExactly("3 WGS Y 좌표 COORDINATES_SWAPPED");
        assertThat(read.rows().get(0).isError()).isFalse();
        assertThat(read.sites().get(1).facts().latitude()).isEqualTo(37.55);
        assertThat(read.sites().get(1).facts().longitude()).isEqualTo(126.98);
    }

    @Test
    void a_second_row_of_the_same_site_names_the_line_of_the_first() {
        List<List<String>> rows = SiteFiles.seoulRows(3);
        rows.add(SiteFiles.seoulRow(2));

        ParsedSites read = read(SiteFiles.table(SiteFiles.SEOUL_HEADER, rows));

        assertThat(told(read)).containsExactly("5 안심 명 DUPLICATE_SITE");
        assertThat(read.rows().get(0).arguments()).containsExactly("3");
        assertThat(read.sites()).hasSize(3);
    }

    @Test
    void the_same_name_in_two_cities_is_two_sites() {
        List<List<String>> rows = SiteFiles.nationalRows(2);
        rows.get(1).set(0, rows.get(0).get(0));
        rows.get(1).set(1, "대구");
        rows.get(1).set(2, "중구");

        ParsedSites read = read(SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows));

        assertThat(read.rows()).isEmpty();
        assertThat(read.sites().get(1).identity().district()).isEqualTo("대구광역시 중구");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "중구","끝없는 이름,"가람로 2","37.55","126.98"  | 3 안심 명 MISPLACED_QUOTE
                    "중구","이름","가람로 2","37.55","126.98         | 3 WGS X 좌표 UNCLOSED_QUOTE
                    중구,"이름,가람로 2,37.55,126.98                  | 3 안심 명 UNCLOSED_QUOTE
                    중구,이"름,가람로 2,37.55,126.98                  | 3 안심 명 MISPLACED_QUOTE
                    "                                                | 3 자치구 UNCLOSED_QUOTE
                    "중구","이름"                                     | 3 안심 주소 TOO_FEW_CELLS
                    반쪽                                             | 3 안심 명 TOO_FEW_CELLS
                    "중구","이름","가람로 2, 1층","37.55","126.98",1  | 3 null TOO_MANY_CELLS
                    중구,이름,가람로 2, 1층,37.55,126.98              | 3 null TOO_MANY_CELLS
                    """)
    void a_broken_line_never_costs_the_next_one(String line, String told) {
        String[] lines = SiteFiles.seoul(3).split("\n");
        String spoilt = String.join("\n", lines[0], lines[1], line.strip(), lines[2], lines[3]);

        ParsedSites read = read(spoilt);

        assertThat(told(read)).containsExactly(told);
        assertThat(names(read)).containsExactly("가람1동 주민센터", "가람2동 주민센터", "가람3동 주민센터");
    }

    @Test
    void a_quote_left_open_among_unquoted_rows_costs_one_line() {
        String text = SiteFiles.seoul(60).replace("\"", "").replace("가람30동", "\"가람30동");

        ParsedSites read = read(text);

        assertThat(told(read)).containsExactly("31 안심 명 UNCLOSED_QUOTE");
        assertThat(read.sites()).hasSize(59);
    }

    @Test
    void two_quotes_left_open_do_not_swallow_the_rows_between() {
        String text = SiteFiles.seoul(9)
                .replace("\"", "")
                .replace("가람3동 주민센터", "\"가람3동 주민센터")
                .replace("가람6동 주민센터", "가람6동 주민센터\"");

        ParsedSites read = read(text);

        assertThat(told(read)).containsExactly("4 안심 명 UNCLOSED_QUOTE", "7 안심 명 MISPLACED_QUOTE");
        assertThat(read.sites()).hasSize(7);
    }

    @Test
    void broken_bytes_cost_their_own_row_in_either_encoding() throws Exception {
        for (String encoding : List.of("UTF-8", "x-windows-949")) {
            byte[] content = SiteFiles.seoul(9).getBytes(encoding);
            byte[] marked = "가람5동".getBytes(encoding);
            int at = indexOf(content, marked);
            content[at + 1] = (byte) 0xFF;

            ParsedSites read = read(content);

            assertThat(told(read)).containsExactly("6 안심 명 ENCODING");
            assertThat(read.sites()).hasSize(8);
        }
    }

    @Test
    void lines_of_another_encoding_are_told_one_by_one() throws Exception {
        String[] lines = SiteFiles.seoul(9).split("\n");
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        for (int i = 0; i < lines.length; i++) {
            mixed.write((lines[i] + "\n").getBytes(i == 4 || i == 6 ? "x-windows-949" : "UTF-8"));
        }

        ParsedSites read = read(mixed.toByteArray());

        assertThat(told(read)).containsExactly("5 자치구 ENCODING", "7 자치구 ENCODING");
        assertThat(read.sites()).hasSize(7);
    }

    @Test
    void text_saved_in_the_wrong_encoding_before_is_told_and_not_imported() {
        String api = SiteFiles.table(SiteFiles.API_MEMBERS, SiteFiles.nationalRows(3));
        String asLatin = new String("가람2동".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String asKorean = new String("가람2동 주민센터".getBytes(StandardCharsets.UTF_8), FileText.CP949);
        String koreanAsLatin = new String("가람2동".getBytes(FileText.CP949), StandardCharsets.ISO_8859_1);

        for (String broken : List.of(asLatin, asKorean, koreanAsLatin, "가람\uFFFD동", "가람\u0000동")) {
            ParsedSites read = read(api.replace("가람2동 주민센터", broken));
            assertThat(told(read)).containsExactly("3 fcltyNm ENCODING");
        }
        assertThat(read(api.replace("가람2동", "李舜臣廣場 가람·카페 2호")).rows()).isEmpty();
    }

    @Test
    void what_is_no_file_of_sites_is_told_in_one_line() {
        assertThat(told(read(""))).containsExactly("1 null EMPTY_FILE");
        assertThat(told(read(" \r\n\n"))).containsExactly("1 null EMPTY_FILE");
        assertThat(told(read(SiteFiles.seoul(0)))).containsExactly("1 null EMPTY_FILE");
        assertThat(told(read("{\"response\": {\"header\": {\"resultCode\": \"22\"}}}")))
                .containsExactly("1 null EMPTY_FILE");
        assertThat(told(read("이름,값\n가,1\n"))).containsExactly("1 null NOT_A_SITE_FILE");
        assertThat(told(read("PK\u0003\u0004\u0000\u0000위도,경도"))).containsExactly("1 null NOT_A_SITE_FILE");
        assertThat(told(read(new byte[SiteFile.MAX_BYTES + 1]))).containsExactly("1 null FILE_TOO_LARGE");
    }

    @Test
    void missing_and_unknown_columns_are_told_once_in_the_files_own_words() {
        String missing = SiteFiles.seoul(3).replace("WGS Y 좌표", "고도");
        String additional = SiteFiles.seoul(3).replace("자치구\"", "자치구\",\"비고\"").replace("\"중구\"", "\"중구\",\"ㅂ\"");

        assertThat(told(read(missing))).containsExactly("1 고도 UNKNOWN_COLUMN", "1 WGS Y 좌표 MISSING_COLUMN");
        assertThat(read(missing).rejected()).isEqualTo(3);
        assertThat(told(read(additional))).containsExactly("1 비고 UNKNOWN_COLUMN");
        assertThat(read(additional).sites()).hasSize(3);
    }

    @Test
    void an_object_that_is_no_json_costs_itself_alone() {
        String page = SiteFiles.page(5);

        for (String spoilt : List.of(
                page.replace("\"가람3동 주민센터\"", "\"가람3동 주민센터"),
                page.replace("\"가람3동 주민센터\"", "가람3동"),
                page.replace("{\"fcltyNm\": \"가람3동", "{fcltyNm: \"가람3동"),
                page.replace("\"가람3동 주민센터\",", "\"가람3동 주민센터\""),
                page.replace("{\"fcltyNm\": \"가람3동", "\"fcltyNm\": \"가람3동"),
                page.replace("\"가람3동 주민센터\"", "\"가람\\x\""))) {
            ParsedSites read = read(spoilt);
            assertThat(told(read)).containsExactly("5 null BROKEN_JSON");
            assertThat(names(read)).hasSize(4).contains("가람4동 주민센터");
            assertThat(read.rejected()).isEqualTo(1);
            assertThat(names(read(spoilt.replace("\n", "")))).hasSize(4);
        }
    }

    @Test
    void a_page_cut_off_keeps_what_is_whole() {
        String page = SiteFiles.page(5);

        ParsedSites inside = read(page.substring(0, page.indexOf("가람4동")));
        ParsedSites between = read(page.substring(0, page.indexOf("{\"fcltyNm\": \"가람4동")));

        assertThat(told(inside)).containsExactly("6 null BROKEN_JSON");
        assertThat(inside.sites()).hasSize(3);
        assertThat(told(between)).containsExactly("6 null BROKEN_JSON");
        assertThat(between.sites()).hasSize(3);
    }

    @Test
    void empty_and_foreign_objects_among_the_items_are_told() {
        List<String> objects =
                List.of(SiteFiles.json(SiteFiles.members(SiteFiles.nationalRow(1))), "{}", "{\"fcltyNm\": \"가람동\"}");

        ParsedSites read = read(SiteFiles.page(objects));

        assertThat(told(read)).contains("4 fcltyNm MISSING_NAME", "5 boxCo MISSING_DOORS");
        assertThat(read.sites()).hasSize(1);
        assertThat(read.rejected()).isEqualTo(2);
    }

    @Test
    void a_cell_or_a_name_too_long_is_told() {
        String longName = SiteFiles.seoul(3).replace("가람2동 주민센터", "가".repeat(201));
        String longCell = SiteFiles.seoul(3).replace("가람2동 주민센터", "가".repeat(4_001));

        assertThat(told(read(longName))).containsExactly("3 안심 명 NAME_TOO_LONG");
        assertThat(told(read(longCell))).containsExactly("3 안심 명 CELL_TOO_LONG");
        assertThat(read(longCell).sites()).hasSize(2);
    }

    @Test
    void rows_beyond_the_limit_are_told_and_a_hundred_thousand_take_seconds() {
        byte[] seoul = SiteFiles.seoul(100_001).getBytes(StandardCharsets.UTF_8);

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ParsedSites read = SiteFile.read(seoul, Optional.empty());
        long seconds = (threads.getCurrentThreadCpuTime() - start) / 1_000_000_000;

        assertThat(told(read)).containsExactly("100002 null TOO_MANY_ROWS");
        assertThat(read.sites()).hasSize(100_000);
        assertThat(seconds).isLessThan(5);
    }

    @Test
    void hours_left_blank_or_never_filled_in_stay_unknown() {
        List<List<String>> rows = SiteFiles.nationalRows(2);
        for (int cell = 8; cell <= 13; cell++) {
            rows.get(0).set(cell, "");
            rows.get(1).set(cell, "00:00");
        }

        ParsedSites read = read(SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows));

        assertThat(read.rows()).isEmpty();
        assertThat(read.sites()).extracting(site -> site.facts().hours()).containsOnly(OpeningHours.UNKNOWN);
    }

    private static int indexOf(byte[] content, byte[] part) {
        for (int i = 0; i + part.length <= content.length; i++) {
            if (Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("the part is not in the content");
    }
}
