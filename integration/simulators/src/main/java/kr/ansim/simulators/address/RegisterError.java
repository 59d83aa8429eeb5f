package kr.ansim.simulators.address;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The register's own refusals. They come with HTTP status 200. */
enum RegisterError {
    E0001("승인되지 않은 KEY 입니다."),
    E0005("검색어가 입력되지 않았습니다."),
    E0006("주소를 상세히 입력해 주시기 바랍니다."),
    E0008("검색어는 두글자 이상 입력되어야 합니다."),
    E0009("검색어는 문자와 숫자 같이 입력되어야 합니다."),
    E0010("검색어가 너무 깁니다. (한글40자, 영문,숫자 80자 이하)"),
    E0011("검색어에 너무 긴 숫자가 포함되어 있습니다. (숫자10자 이하)"),
    E0012("특수문자+숫자만으로는 검색이 불가능 합니다."),
    E0013("SQL 예약어 또는 특수문자( %,=,>,<,[,] )는 검색이 불가능 합니다."),
    E0015("검색 범위를 초과하였습니다.");

    private static final Pattern SQL = Pattern.compile(
            "\\b(OR|SELECT|INSERT|DELETE|UPDATE|CREATE|DROP|EXEC|UNION|FETCH|DECLARE|TRUNCATE)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PROVINCES = List.of(
            "서울", "서울시", "서울특별시", "부산", "부산광역시", "대구", "대구광역시", "인천", "인천광역시", "광주광역시", "대전", "대전광역시", "울산", "울산광역시",
            "세종", "세종특별자치시", "경기", "경기도", "강원", "강원특별자치도", "충북", "충청북도", "충남", "충청남도", "전북", "전북특별자치도", "전남", "전라남도",
            "경북", "경상북도", "경남", "경상남도", "제주", "제주특별자치도");

    private final String message;

    RegisterError(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }

    /** What the register has against a keyword, if anything. */
    static Optional<RegisterError> of(String keyword) {
        if (keyword.isEmpty()) {
            return Optional.of(E0005);
        }
        if (Pattern.compile("[%=><\\[\\]]").matcher(keyword).find()
                || SQL.matcher(keyword).find()) {
            return Optional.of(E0013);
        }
        if (keyword.length() == 1) {
            return Optional.of(E0008);
        }
        if (keyword.codePoints().allMatch(Character::isDigit)) {
            return Optional.of(E0009);
        }
        if (keyword.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(E0012);
        }
        if (width(keyword) > 80) {
            return Optional.of(E0010);
        }
        if (Pattern.compile("[0-9]{11}").matcher(keyword).find()) {
            return Optional.of(E0011);
        }
        return PROVINCES.contains(keyword) ? Optional.of(E0006) : Optional.empty();
    }

    private static int width(String keyword) {
        return Arrays.stream(keyword.codePoints().toArray())
                .map(letter -> letter < 128 ? 1 : 2)
                .sum();
    }
}
