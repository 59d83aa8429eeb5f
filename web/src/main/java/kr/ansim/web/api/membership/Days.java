package kr.ansim.web.api.membership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors.Wrong;
import org.jspecify.annotations.Nullable;

/** Days as bodies write them. */
final class Days {

    static final String EXAMPLE = "2026-11-28";
    static final String FORM = "[12][0-9]{3}-[0-9]{2}-[0-9]{2}";

    private Days() {}

    /** Empty when none was told, and when there is no such day, which is noted. */
    static Optional<LocalDate> read(String field, @Nullable String text, List<Wrong> wrongs) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            wrongs.add(Wrong.of(field, FieldCode.WRONG_FORMAT, EXAMPLE));
            return Optional.empty();
        }
    }
}
