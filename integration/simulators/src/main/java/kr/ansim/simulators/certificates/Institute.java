package kr.ansim.simulators.certificates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The seven test institutes. */
public enum Institute {
    KATRI("T001", "AT", "한국의류시험연구원"),
    KCL("T002", "CL", "한국건설생활환경시험연구원"),
    FITI("T003", "FI", "FITI시험연구원"),
    KTC("T004", "TC", "한국기계전기전자시험연구원"),
    KOTITI("T005", "TI", "KOTITI시험연구원"),
    KTL("T006", "TL", "한국산업기술시험원"),
    KTR("T007", "TR", "한국화학융합시험연구원");

    private final String code;
    private final String letters;
    private final String korean;

    Institute(String code, String letters, String korean) {
        this.code = code;
        this.letters = letters;
        this.korean = korean;
    }

    /** As in the path of its addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String code() {
        return code;
    }

    public String letters() {
        return letters;
    }

    public String korean() {
        return korean;
    }

    static Institute lettered(String letters) {
        return Arrays.stream(values())
                .filter(one -> one.letters.equals(letters))
                .findFirst()
                .orElseThrow();
    }

    public static Optional<Institute> keyed(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
