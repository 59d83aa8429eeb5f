package kr.ansim.delivery.site.imports;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.delivery.SiteImportCode;

/**
 * 시도 and 시군구 of a site. Provinces are known by old and short names too, so that a site keeps its identity when 강원도
 * becomes 강원특별자치도. 세종 alone has no 시군구.
 */
record Region(String province, String district) {

    static final String SEOUL = "서울특별시";

    private static final String SEJONG = "세종특별자치시";
    private static final Map<String, String> OFFICIAL = Stream.of(
                    "서울특별시 서울시 서울",
                    "부산광역시 부산시 부산",
                    "대구광역시 대구시 대구",
                    "인천광역시 인천시 인천",
                    "광주광역시 광주",
                    "대전광역시 대전시 대전",
                    "울산광역시 울산시 울산",
                    "세종특별자치시 세종시 세종",
                    "경기도 경기",
                    "강원특별자치도 강원도 강원",
                    "충청북도 충북",
                    "충청남도 충남",
                    "전북특별자치도 전라북도 전북",
                    "전라남도 전남",
                    "경상북도 경북",
                    "경상남도 경남",
                    "제주특별자치도 제주도 제주")
            .map(line -> line.split(" "))
            .flatMap(names -> Stream.of(names).map(name -> Map.entry(name, names[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern PROVINCE = Pattern.compile("[가-힣]{2,20}[시도]");
    private static final Pattern DISTRICT = Pattern.compile("[가-힣]{1,20}[시군구]( [가-힣]{1,20}구)?");

    static Optional<Region> inSeoul(SourceRow row) {
        return district(row, SEOUL).map(district -> new Region(SEOUL, district));
    }

    static Optional<Region> of(SourceRow row) {
        Optional<String> province = province(row);
        Optional<String> district = district(row, province.orElse(""));
        return province.flatMap(found -> district.map(inIt -> new Region(found, inIt)));
    }

    private static Optional<String> province(SourceRow row) {
        String written = row.text(SiteColumn.PROVINCE);
        String province = OFFICIAL.getOrDefault(written, written);
        return checked(row, SiteColumn.PROVINCE, province, PROVINCE);
    }

    private static Optional<String> district(SourceRow row, String province) {
        String district = row.text(SiteColumn.DISTRICT);
        if (province.equals(SEJONG) && (district.isEmpty() || OFFICIAL.containsKey(district))) {
            return Optional.of("");
        }
        return checked(row, SiteColumn.DISTRICT, district, DISTRICT);
    }

    private static Optional<String> checked(SourceRow row, SiteColumn column, String name, Pattern form) {
        if (name.isEmpty()) {
            row.remark(SiteImportCode.MISSING_DISTRICT, column);
            return Optional.empty();
        }
        if (!form.matcher(name).matches()) {
            row.remark(SiteImportCode.BAD_DISTRICT, column, name);
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** The address with 시도 and 시군구 before it, as Seoul's list leaves them out. */
    String inFull(String address) {
        int firstWord = address.indexOf(' ');
        boolean repeated = firstWord > 0 && province.equals(OFFICIAL.get(address.substring(0, firstWord)));
        String afterProvince = repeated ? address.substring(firstWord + 1) : address;
        String rest = afterProvince.startsWith(district + ' ')
                ? afterProvince.substring(district.length() + 1)
                : afterProvince;
        return province + ' ' + district + ' ' + rest;
    }
}
