package kr.ansim.simulators;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ansim.simulators.Faults.Kind;
import org.jspecify.annotations.Nullable;

/** A scheme that changes without notice: codes become numbers, members get other names or move one level down. */
enum Bending {
    NONE,
    NUMBERS,
    RENAMED,
    NESTED;

    private static final Set<String> CODES =
            Set.of("resultCode", "rsp_code", "b_no", "b_stt_cd", "tax_type_cd", "valid");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,18}");
    private static final Map<String, String> NEW_NAMES = Map.of(
            "certState", "certStateName",
            "recallUid", "recallId",
            "cert_stt_cd", "cert_state_cd",
            "rprt_no", "report_no",
            "b_stt_cd", "b_state_cd",
            "valid", "valid_cd");

    static Bending of(Kind kind) {
        return switch (kind) {
            case NUMBERS -> NUMBERS;
            case RENAMED -> RENAMED;
            case NESTED -> NESTED;
            default -> NONE;
        };
    }

    Map<String, @Nullable Object> apply(Map<String, @Nullable Object> members) {
        if (this == NONE) {
            return members;
        }
        Map<String, @Nullable Object> bent = new LinkedHashMap<>();
        members.forEach((name, value) -> put(bent, name, value));
        return bent;
    }

    private void put(Map<String, @Nullable Object> bent, String name, @Nullable Object value) {
        if (this == NUMBERS
                && CODES.contains(name)
                && value != null
                && FIGURES.matcher(value.toString()).matches()) {
            bent.put(name, Long.valueOf(value.toString()));
        } else if (this == RENAMED && NEW_NAMES.containsKey(name)) {
            bent.put(NEW_NAMES.getOrDefault(name, name), value);
        } else if (this == NESTED && NEW_NAMES.containsKey(name)) {
            bent.put(name, Collections.singletonMap("value", value));
        } else {
            bent.put(name, value);
        }
    }
}
