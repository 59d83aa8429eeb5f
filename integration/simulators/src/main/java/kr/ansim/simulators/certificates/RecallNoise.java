package kr.ansim.simulators.certificates;

import java.util.List;
import java.util.Locale;

/** How people who type recalls write certificate numbers and models. */
final class RecallNoise {

    private static final List<String> PLACEHOLDERS =
            List.of("공급자적합성", "공급자적합성대상", "비대상", "해당없음", "-", "-<br>(인증모델: -)", "(제품에 표시 없음)");

    private RecallNoise() {}

    static String numbers(Draw draw, Certificate one, Certificate other) {
        String number = one.number();
        String model = one.goods().model();
        return switch (draw.below(12)) {
            case 0 -> number + "," + other.number();
            case 1 -> number + "<br>" + other.number();
            case 2 -> "(배터리) " + number + ", (충전기)" + other.number();
            case 3 -> number + " <br (인증모델: " + one.goods().product() + ")>";
            case 4 -> number + "/" + other.number() + " (인증모델 : " + model + "(New " + model + "))";
            case 5 -> "- " + model + " : " + number + " / " + other.goods().model() + " : " + other.number();
            case 6 -> number.toLowerCase(Locale.ROOT);
            case 7 -> "(온라인)" + number;
            case 8, 9 -> draw.from(PLACEHOLDERS);
            default -> number;
        };
    }

    static String models(Draw draw, Goods goods) {
        String model = goods.model();
        String spaced = model.replace("-", " ");
        return switch (draw.below(5)) {
            case 0 -> model + "," + spaced + "B," + model + "W";
            case 1 -> model + " , " + model.replace("-", " - ");
            case 2 -> spaced;
            case 3 -> goods.product() + "(" + model + ")";
            default -> model;
        };
    }

    static String barcode(Draw draw) {
        if (draw.inHundred(60)) {
            return "-";
        }
        String twelve = "880" + "0" + Words.padded(draw.below(100_000_000), 8);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }
}
