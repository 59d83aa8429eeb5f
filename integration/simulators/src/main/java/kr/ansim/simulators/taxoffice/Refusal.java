package kr.ansim.simulators.taxoffice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why there is no answer: said by the gateway in {@code code}, by the tax office in {@code status_code}. */
enum Refusal {
    KEY_MISSING(401, "-401", "인증키는 필수 항목 입니다."),
    KEY_UNKNOWN(401, "-4", "등록되지 않은 인증키 입니다."),
    BAD_JSON_REQUEST(400),
    REQUEST_DATA_MALFORMED(411),
    TOO_LARGE_REQUEST(413),
    INTERNAL_ERROR(500),
    HTTP_ERROR(500);

    private final int status;
    private final String code;
    private final String message;

    Refusal(int status) {
        this(status, "", "");
    }

    Refusal(int status, String code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    int status() {
        return status;
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (code.isEmpty()) {
            members.put("status_code", name());
        } else {
            members.put("code", Integer.valueOf(code));
            members.put("msg", message);
        }
        return members;
    }

    /** What a code stands for; one that nobody knows is an inner error. */
    static Refusal of(String code) {
        return Arrays.stream(values())
                .filter(one -> code.equals(one.code.isEmpty() ? one.name() : one.code))
                .findFirst()
                .orElse(INTERNAL_ERROR);
    }
}
