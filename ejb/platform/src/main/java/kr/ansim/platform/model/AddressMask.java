package kr.ansim.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Korean address down to its road or dong. It must begin with a province or a great city: otherwise the first word may
 * be anything, a name for instance, and all is hidden.
 */
public final class AddressMask {

    private static final String HIDDEN = "***";

    private static final Pattern PROVINCE = Pattern.compile("(서울|부산|대구|인천|광주|대전|울산|세종)(시|특별시|광역시|특별자치시)?"
            + "|(경기|강원|충북|충남|전북|전남|경북|경남|제주|충청북|충청남|전라북|전라남|경상북|경상남)(도|특별자치도)?");
    private static final Pattern DISTRICT = Pattern.compile("[가-힣]{1,7}(시|군|구|읍|면)");
    private static final Pattern ROAD_OR_DONG = Pattern.compile("[가-힣]{1,10}([0-9]{1,3}[가-힣]{0,3})?(로|길|동|리|가)");

    private AddressMask() {}

    public static String mask(@Nullable String address) {
        String plain = address == null ? "" : Letters.tidy(address);
        if (plain.isEmpty()) {
            return "";
        }
        List<String> shown = new ArrayList<>();
        for (String word : plain.split(" ", -1)) {
            if (shown.isEmpty()
                    ? PROVINCE.matcher(word).matches()
                    : DISTRICT.matcher(word).matches()) {
                shown.add(word);
            } else {
                if (!shown.isEmpty() && ROAD_OR_DONG.matcher(word).matches()) {
                    shown.add(word);
                }
                break;
            }
        }
        shown.add(HIDDEN);
        return String.join(" ", shown);
    }
}
