package kr.ansim.delivery.site.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.delivery.SiteImportRow;

/** Files of invented sites, sound ones to be spoilt by the tests. */
final class SiteFiles {

    static final List<String> NATIONAL_HEADER = List.of(
            "시설명",
            "시도명",
            "시군구명",
            "시군구코드",
            "소재지도로명주소",
            "소재지지번주소",
            "위도",
            "경도",
            "평일운영시작시각",
            "평일운영종료시각",
            "토요일운영시작시각",
            "토요일운영종료시각",
            "공휴일운영시작시각",
            "공휴일운영종료시각",
            "무료이용시간",
            "연체료부과단위시간",
            "연체료",
            "제어방식구분코드",
            "사용방법설명",
            "택배함종류코드",
            "칸개수",
            "칸깊이",
            "칸너비",
            "칸높이",
            "설치일자",
            "고객센터전화번호",
            "관리기관명",
            "관리기관전화번호",
            "데이터기준일자",
            "제공기관코드",
            "제공기관명");

    static final List<String> API_MEMBERS = List.of(
            "fcltyNm",
            "ctprvnNm",
            "signguNm",
            "signguCode",
            "rdnmadr",
            "lnmadr",
            "latitude",
            "longitude",
            "weekdayOperOpenHhmm",
            "weekdayOperColseHhmm",
            "satOperOperOpenHhmm",
            "satOperCloseHhmm",
            "holidayOperOpenHhmm",
            "holidayCloseOpenHhmm",
            "freeUseTime",
            "arrsUnitTime",
            "arrs",
            "ctrlMthdCode",
            "useRecovryMthDc",
            "hdryboxKnd",
            "boxCo",
            "boxDp",
            "boxBt",
            "boxHg",
            "instlDate",
            "cstmrCnterPhoneNumber",
            "institutionNm",
            "institutionPhoneNumber",
            "referenceDate",
            "insttCode",
            "insttNm");

    static final List<String> SEOUL_HEADER = List.of("자치구", "안심 명", "안심 주소", "WGS Y 좌표", "WGS X 좌표");

    private SiteFiles() {}

    /** A sound row of the national file, in the order of its columns. */
    static List<String> nationalRow(int n) {
        return new ArrayList<>(List.of(
                "가람" + n + "동 주민센터",
                "경상북도",
                "칠곡군",
                "47850",
                "경상북도 칠곡군 가람읍 가람로 " + n,
                "경상북도 칠곡군 가람읍 가람리 " + n,
                "36.07" + (10000 + n),
                "128.34" + (10000 + n),
                "09:00",
                "18:00",
                "10:00",
                "13:00",
                "00:00",
                "00:00",
                "48",
                "24",
                "1000",
                "01",
                "번호를 누르고, \"열기\"를 누릅니다",
                "대형/01+중형/02+중소형/03+소형/04",
                "01/01+02/04+03/05+04/09",
                "01/60+02/60+03/60+04/60",
                "01/50+02/50+03/50+04/50",
                "01/60+02/45+03/36+04/30",
                "2017-05-05",
                "1688-0000",
                "가람군청",
                "054-000-0000",
                "2025-12-21",
                "5220000",
                "가람군"));
    }

    static List<String> seoulRow(int n) {
        return new ArrayList<>(
                List.of("중구", "가람" + n + "동 주민센터", "가람로 " + n, "37.55" + (10000 + n), "126.98" + (10000 + n)));
    }

    static List<List<String>> nationalRows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            rows.add(nationalRow(n));
        }
        return rows;
    }

    static List<List<String>> seoulRows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            rows.add(seoulRow(n));
        }
        return rows;
    }

    static String quoted(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    static String table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(quoted(header));
        rows.forEach(row -> lines.add(quoted(row)));
        return String.join("\n", lines);
    }

    static String national(int count) {
        return table(NATIONAL_HEADER, nationalRows(count));
    }

    static String seoul(int count) {
        return table(SEOUL_HEADER, seoulRows(count));
    }

    static Map<String, String> members(List<String> row) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            members.put(API_MEMBERS.get(i), row.get(i));
        }
        return members;
    }

    static String json(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ": " + text(member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** A page of the API, each object on a line of its own, the first one on line 3. */
    static String page(List<String> objects) {
        return "{\"response\": {\"header\": {\"resultCode\": \"00\", \"resultMsg\": \"NORMAL_SERVICE\", \"type\": \"json\"},\n"
                + "\"body\": {\"items\": [\n" + String.join(",\n", objects)
                + "\n], \"totalCount\": \"" + objects.size() + "\", \"numOfRows\": \"1000\", \"pageNo\": \"1\"}}}";
    }

    static String page(int count) {
        return page(nationalRows(count).stream().map(row -> json(members(row))).toList());
    }

    static ParsedSites read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedSites read(byte[] content) {
        return SiteFile.read(content, Optional.empty());
    }

    /** Remarks as {@code line column code}, for short assertions. */
    static List<String> told(ParsedSites read) {
        return read.rows().stream().map(SiteFiles::told).toList();
    }

    private static String told(SiteImportRow row) {
        return row.line() + " " + row.column() + " " + row.code();
    }

    static List<String> names(ParsedSites read) {
        return read.sites().stream().map(site -> site.facts().name()).toList();
    }

    /** Seoul's list, which lies beside the project and is no part of it. */
    static Optional<Path> seoulsOwn() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/data/seoul-ansim-lockers.csv");
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
