package kr.ansim.simulators.certificates;

import java.util.List;
import java.util.Locale;

/** What names are put together from. The syllables are rare ones, so that no real company comes out. */
final class Words {

    static final List<String> PEOPLE = List.of("김데모", "이데모", "박데모", "최데모", "정데모");
    static final List<String> TOWNS = List.of(
            "서울특별시 금천구",
            "서울특별시 성동구",
            "부산광역시 사상구",
            "인천광역시 남동구",
            "대구광역시 달서구",
            "경기도 화성시",
            "경기도 부천시",
            "충청북도 청주시",
            "경상남도 김해시");
    static final List<Integer> AREA_CODES = List.of(2, 31, 32, 51, 53);
    static final List<String> NATIONS =
            List.of("중국", "중국", "중국", "중국", "중국", "베트남", "베트남", "대만", "일본", "독일", "미국", "태국");
    static final List<String> QUALITIES =
            List.of("휴대용", "가정용", "무선", "미니", "접이식", "스마트", "프리미엄", "다용도", "저소음", "캐릭터", "투인원", "슬림");

    private static final List<String> SYLLABLES = List.of(
            "갈", "굴", "누", "늠", "달", "덜", "둔", "람", "롬", "묘", "벨", "볼", "빔", "샘", "솜", "숨", "얄", "엘", "옴", "울", "잘",
            "줌", "챌", "칸", "켈", "톰", "팔", "펠", "핌", "훔");
    private static final List<String> LATIN = List.of(
            "ba", "bo", "ce", "da", "del", "fi", "go", "hu", "ji", "ka", "lo", "mi", "nu", "or", "pa", "qui", "ro",
            "su", "ta", "ul", "ve", "wo", "xa", "yo", "ze");
    private static final List<String> ABROAD = List.of(
            "Electronics Co., Ltd.",
            "Electric Appliance Co., Ltd.",
            "Toys Co., Ltd.",
            "Industrial Ltd.",
            "Trading Co.");

    private Words() {}

    /** {@code String.format} is too slow for three hundred thousand rows. */
    static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    static List<String> trades(Law law) {
        return switch (law) {
            case ELECTRICAL -> List.of("전자", "전기", "산업", "테크", "무역", "트레이딩");
            case HOUSEHOLD -> List.of("산업", "리빙", "상사", "무역", "코퍼레이션");
            case CHILD -> List.of("키즈", "토이즈", "텍스타일", "베베", "무역", "상사");
        };
    }

    static String name(Draw draw, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(draw.from(SYLLABLES));
        }
        return name.toString();
    }

    static String brand(Draw draw) {
        return latin(draw, draw.between(2, 3)).toUpperCase(Locale.ROOT);
    }

    static String makerAbroad(Draw draw) {
        String stem = latin(draw, 3);
        return stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1) + " " + draw.from(ABROAD);
    }

    static String model(Draw draw) {
        String letters = latin(draw, 2).substring(0, 2).toUpperCase(Locale.ROOT);
        return switch (draw.below(3)) {
            case 0 -> letters + "-" + draw.between(100, 9_999);
            case 1 -> letters + draw.between(10, 999) + (char) ('A' + draw.below(26));
            default -> letters + draw.between(1_000, 9_999) + "-" + draw.between(1, 20);
        };
    }

    private static String latin(Draw draw, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(draw.from(LATIN));
        }
        return name.toString();
    }
}
