package kr.ansim.web.api.membership;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.SalesChannel;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;

/** Customers as addresses name them: {@code /customers/tv/100-2000}. */
final class CustomerPath {

    private static final String EXAMPLE = "100-2000";

    private CustomerPath() {}

    static CustomerNumber read(String channel, String number) {
        SalesChannel known = Arrays.stream(SalesChannel.values())
                .filter(one -> word(one).equals(channel))
                .findFirst()
                .orElseThrow(() -> FieldErrors.of("channel", FieldCode.UNKNOWN_VALUE, words()));
        if (!number.matches(Paths.CODE)) {
            throw FieldErrors.of("number", FieldCode.WRONG_FORMAT, EXAMPLE);
        }
        return new CustomerNumber(known, number);
    }

    private static String words() {
        return Arrays.stream(SalesChannel.values()).map(CustomerPath::word).collect(Collectors.joining(", "));
    }

    private static String word(SalesChannel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
