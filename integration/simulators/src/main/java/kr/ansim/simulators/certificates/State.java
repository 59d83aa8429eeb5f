package kr.ansim.simulators.certificates;

import java.util.Arrays;
import java.util.Optional;

/**
 * The states of a certificate with their shares in a hundred thousand, after the real register. Rare ones are a little less
 * rare here, or a small body would lack them. Of the institutes' codes only 17 and 10 are known; the others are invented.
 */
public enum State {
    VALID("적합", "17", 32_900),
    RETURNED("반납", "12", 30),
    REVOKED("안전인증취소", "10", 15),
    LAPSED("안전확인신고 효력상실", "11", 40),
    CANCELLED("취소", "10", 10),
    SUSPENDED_2("안전인증표시 사용금지 2개월", "14", 10),
    SUSPENDED_4("안전인증표시 사용금지 4개월", "14", 10),
    CONFIRMATION_SUSPENDED("안전확인신고표시 사용금지 2개월", "14", 15),
    TO_IMPROVE("개선명령", "15", 15),
    HEARING("청문실시", "16", 10),
    NONE("-", "_", 30),
    EMPTY("", "", 15),
    /** A word that no specification knows. */
    UNHEARD_OF("효력정지 심의", "99", 10),
    EXPIRED("기간만료", "13", 0);

    private static final int WHOLE = 100_000;
    private static final String UNKNOWN_CODE = "99";

    private final String word;
    private final String code;
    private final int share;

    State(String word, String code, int share) {
        this.word = word;
        this.code = code;
        this.share = share;
    }

    public String word() {
        return word;
    }

    /** The institutes' code for a word of the register. */
    public static String codeOf(String word) {
        return named(word).map(state -> state.code).orElse(UNKNOWN_CODE);
    }

    private static Optional<State> named(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }

    static State drawn(Draw draw, Scheme scheme) {
        int left = draw.below(WHOLE);
        for (State state : values()) {
            if (left < state.share) {
                return state.fitting(scheme);
            }
            left -= state.share;
        }
        return EXPIRED;
    }

    /** A confirmation loses its force, a certification is revoked. */
    private State fitting(Scheme scheme) {
        if (scheme == Scheme.CONFIRMATION) {
            return switch (this) {
                case REVOKED -> LAPSED;
                case SUSPENDED_2, SUSPENDED_4 -> CONFIRMATION_SUSPENDED;
                default -> this;
            };
        }
        return switch (this) {
            case LAPSED -> REVOKED;
            case CONFIRMATION_SUSPENDED -> SUSPENDED_2;
            default -> this;
        };
    }
}
