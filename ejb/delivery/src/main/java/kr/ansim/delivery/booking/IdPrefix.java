package kr.ansim.delivery.booking;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** All ids that begin with what somebody typed, with or without its dashes. */
record IdPrefix(UUID first, UUID last) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{6,32}");
    private static final int LENGTH = 32;

    static Optional<IdPrefix> of(String typed) {
        String digits = typed.replace("-", "").toLowerCase(Locale.ROOT);
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        int missing = LENGTH - digits.length();
        return Optional.of(new IdPrefix(id(digits + "0".repeat(missing)), id(digits + "f".repeat(missing))));
    }

    private static UUID id(String digits) {
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    }
}
