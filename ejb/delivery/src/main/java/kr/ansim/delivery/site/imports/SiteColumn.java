package kr.ansim.delivery.site.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.delivery.SiteFileFormat;

/**
 * What a file can say of a site, by every name it goes by: the member of the national API (its own misspellings
 * included), the Korean column of the national download, and the column of Seoul's list.
 */
enum SiteColumn {
    NAME("fcltyNm", "시설명", "안심 명"),
    PROVINCE("ctprvnNm", "시도명"),
    DISTRICT("signguNm", "시군구명", "자치구"),
    DISTRICT_CODE("signguCode", "시군구코드"),
    ROAD_ADDRESS("rdnmadr", "소재지도로명주소", "안심 주소"),
    LOT_ADDRESS("lnmadr", "소재지지번주소"),
    LATITUDE("latitude", "위도", "WGS Y 좌표"),
    LONGITUDE("longitude", "경도", "WGS X 좌표"),
    WEEKDAY_OPEN("weekdayOperOpenHhmm", "평일운영시작시각"),
    WEEKDAY_CLOSE("weekdayOperColseHhmm", "평일운영종료시각", "weekdayOperCloseHhmm"),
    SATURDAY_OPEN("satOperOperOpenHhmm", "토요일운영시작시각", "satOperOpenHhmm"),
    SATURDAY_CLOSE("satOperCloseHhmm", "토요일운영종료시각"),
    HOLIDAY_OPEN("holidayOperOpenHhmm", "공휴일운영시작시각"),
    HOLIDAY_CLOSE("holidayCloseOpenHhmm", "공휴일운영종료시각", "holidayOperCloseHhmm"),
    FREE_HOURS("freeUseTime", "무료이용시간"),
    FEE_UNIT_HOURS("arrsUnitTime", "연체료부과단위시간", "초과단위시간"),
    FEE("arrs", "연체료", "초과요금"),
    CONTROL_METHOD("ctrlMthdCode", "제어방식구분코드", "제어방식구분", "제어방식코드"),
    DIRECTIONS("useRecovryMthDc", "사용방법설명", "이용수령방법내용"),
    DOOR_KINDS("hdryboxKnd", "택배함종류코드", "택배함종류", "보관함종류"),
    DOOR_COUNTS("boxCo", "칸개수", "보관함수"),
    DOOR_DEPTHS("boxDp", "칸깊이", "보관함깊이"),
    DOOR_WIDTHS("boxBt", "칸너비", "보관함너비"),
    DOOR_HEIGHTS("boxHg", "칸높이", "보관함높이"),
    INSTALLED("instlDate", "설치일자"),
    CUSTOMER_PHONE("cstmrCnterPhoneNumber", "고객센터전화번호"),
    INSTITUTION("institutionNm", "관리기관명"),
    INSTITUTION_PHONE("institutionPhoneNumber", "관리기관전화번호"),
    REFERENCE_DATE("referenceDate", "데이터기준일자"),
    PROVIDER_CODE("insttCode", "제공기관코드", "instt_code"),
    PROVIDER("insttNm", "제공기관명", "instt_nm");

    private static final Set<SiteColumn> OF_NATIONAL = Set.of(
            NAME,
            PROVINCE,
            DISTRICT,
            LATITUDE,
            LONGITUDE,
            DOOR_KINDS,
            DOOR_COUNTS,
            DOOR_DEPTHS,
            DOOR_WIDTHS,
            DOOR_HEIGHTS);

    private static final Set<SiteColumn> OF_SEOUL = Set.of(NAME, DISTRICT, ROAD_ADDRESS, LATITUDE, LONGITUDE);

    private static final Set<String> ONLY_SEOUL_SAYS = Set.of("안심명", "자치구", "안심주소", "wgsy좌표", "wgsx좌표");

    private static final Map<String, SiteColumn> BY_NAME = byName();

    private final List<String> names;

    SiteColumn(String... names) {
        this.names = List.of(names);
    }

    private static Map<String, SiteColumn> byName() {
        Map<String, SiteColumn> byName = new HashMap<>();
        for (SiteColumn column : values()) {
            column.names.forEach(name -> byName.put(comparable(name), column));
        }
        return Map.copyOf(byName);
    }

    static Optional<SiteColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(comparable(name)));
    }

    /** Whether only Seoul's list calls a column so. */
    static boolean isSeoulsOwn(String name) {
        return ONLY_SEOUL_SAYS.contains(comparable(name));
    }

    private static String comparable(String name) {
        return Words.figures(name).toLowerCase(Locale.ROOT);
    }

    boolean isRequiredIn(SiteFileFormat format) {
        return (format == SiteFileFormat.SEOUL ? OF_SEOUL : OF_NATIONAL).contains(this);
    }

    static List<SiteColumn> requiredIn(SiteFileFormat format) {
        return Arrays.stream(values())
                .filter(column -> column.isRequiredIn(format))
                .toList();
    }

    /** How a file that lacks this column would have spelled it, judging by a column that it has. */
    String spelledLike(String present) {
        if (present.chars().allMatch(c -> c < 0x80)) {
            return names.get(0);
        }
        Optional<String> seouls = names.stream().filter(SiteColumn::isSeoulsOwn).findFirst();
        return isSeoulsOwn(present) ? seouls.orElse(names.get(1)) : names.get(1);
    }
}
