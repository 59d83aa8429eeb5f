package kr.ansim.integration.safetykorea;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import kr.ansim.certification.recall.BenchedIndex;

/** Lists in the register's shape, and products of which a few stand in them. */
final class ListBytes {

    private static final List<String> KINDS = List.of(
            "전기주전자", "전기밥솥", "가습기", "보조배터리", "LED 직부등", "블록완구", "봉제인형", "유모차", "보행기", "유아용 의자", "물놀이튜브", "휴대용사다리",
            "진공청소기", "블렌더", "전기장판", "온수매트", "멀티 콘센트", "헤어드라이어", "아동용 티셔츠", "차렵이불", "킥보드", "학용품");
    private static final List<String> ADJECTIVES =
            List.of("무선", "초경량", "휴대용", "접이식", "대용량", "프리미엄", "미니", "스마트", "원목", "가정용", "어린이", "캠핑용", "저소음", "자동");
    private static final String SYLLABLES = "가나다라마바사아자차카타파하고노도로모보소오조초";

    private final Random random = new Random(20_261_126);

    /** One product as both sides write it. */
    private record Thing(String number, String barCode, String model, String brand, String name) {}

    private Thing thing(int place) {
        Random draw = new Random(place * 31L + 7);
        String kind = KINDS.get(draw.nextInt(KINDS.size()));
        String letters = "" + (char) ('A' + draw.nextInt(26)) + (char) ('A' + draw.nextInt(26));
        return new Thing(
                String.format(
                        Locale.ROOT,
                        "%sU%05d-%d%04d",
                        letters.substring(0, 1),
                        place / 20,
                        20 + place % 7,
                        place % 10_000),
                barCode(place),
                letters + "-" + (100 + draw.nextInt(9_900)) + (draw.nextInt(3) == 0 ? "W" : ""),
                brand(draw),
                SYLLABLES.charAt(draw.nextInt(SYLLABLES.length())) + ""
                        + SYLLABLES.charAt(draw.nextInt(SYLLABLES.length())) + " "
                        + ADJECTIVES.get(draw.nextInt(ADJECTIVES.size())) + " " + kind);
    }

    /** Few brands have many products, and many have few. */
    private static String brand(Random draw) {
        int rank = (int) (3_000 * Math.pow(draw.nextDouble(), 2));
        Random spelling = new Random(rank);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.charAt(spelling.nextInt(SYLLABLES.length())));
        }
        return name.toString();
    }

    private static String barCode(int place) {
        String twelve = String.format(Locale.ROOT, "880%09d", place);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }

    void products(BenchedIndex index, int count) {
        for (int i = 0; i < count; i++) {
            Thing one = thing(i);
            index.add(
                    new UUID(1, i),
                    one.number(),
                    one.barCode(),
                    one.model(),
                    one.brand(),
                    "[" + one.brand() + "] " + one.name());
        }
    }

    /** One in thirty is about a product that is watched. */
    private int place() {
        return random.nextInt(30) == 0 ? random.nextInt(100_000) : 1_000_000 + random.nextInt(1_000_000);
    }

    byte[] certificates(int rows) {
        return list(rows, one -> """
                {"certUid":%d,"certOrganName":"한국기계전기전자시험연구원(TC)","certNum":"%s","certState":"%s","certDiv":"안전확인","certDate":"20240311",\
                "certChgDate":"-","certChgReason":null,"firstCertNum":"-","productName":"%s","brandName":"%s","modelName":"%s",\
                "categoryName":"전기용품 > 가정용 전기기기 > %s","importDiv":"수입","makerName":"Nubeta Electric Appliance Co., Ltd.",\
                "makerCntryName":"중국","importerName":"주식회사 데모무역","remark":null,"signDate":"20240312"}""".formatted(
                        random.nextInt(1_000_000),
                        one.number(),
                        random.nextInt(3) == 0 ? "적합" : "기간만료",
                        one.name(),
                        one.brand(),
                        one.model(),
                        one.name()));
    }

    byte[] recalls(int rows) {
        return list(rows, one -> """
                {"recallUid":"%d","recallProductName":"%s","recallBrandName":"%s","recallModelName":"%s , %s","recallTypeName":"자발적 리콜",\
                "publishDate":"2024%02d%02d","accidentCaseDscr":"사용을 중지하고 판매자에게 연락할 것","publishActionDscr":"수거·파기",\
                "certNum":"%s<br>(인증모델: -)","barcodeNum":"%s","harmDscr":"프탈레이트계 가소제(DEHP) 기준치 12배 초과","recallFiles":[]}""".formatted(
                        random.nextInt(100_000_000),
                        one.name(),
                        one.brand(),
                        one.model(),
                        one.model().replace("-", " "),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(5) == 0 ? one.number() : "-",
                        random.nextInt(3) == 0 ? one.barCode() : "-"));
    }

    private interface Row {
        String of(Thing one);
    }

    private byte[] list(int rows, Row row) {
        StringBuilder text = new StringBuilder("{\"resultCode\":\"2000\",\"resultMsg\":\"Success\",\"resultData\":[");
        for (int i = 0; i < rows; i++) {
            text.append(i == 0 ? "" : ",").append(row.of(thing(place())));
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
