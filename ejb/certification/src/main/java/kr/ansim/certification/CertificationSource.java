package kr.ansim.certification;

/**
 * Who can say what a certificate number is: the national register of KATS, and the seven test institutes, each with the
 * code and the two letters by which they name themselves in their MyData service.
 */
public enum CertificationSource {
    SAFETY_KOREA("", "", "제품안전정보센터", "SafetyKorea"),
    KATRI("T001", "AT", "한국의류시험연구원", "KATRI"),
    KCL("T002", "CL", "한국건설생활환경시험연구원", "KCL"),
    FITI("T003", "FI", "FITI시험연구원", "FITI"),
    KTC("T004", "TC", "한국기계전기전자시험연구원", "KTC"),
    KOTITI("T005", "TI", "KOTITI시험연구원", "KOTITI"),
    KTL("T006", "TL", "한국산업기술시험원", "KTL"),
    KTR("T007", "TR", "한국화학융합시험연구원", "KTR");

    private final String code;
    private final String letters;
    private final String koreanName;
    private final String shortName;

    CertificationSource(String code, String letters, String koreanName, String shortName) {
        this.code = code;
        this.letters = letters;
        this.koreanName = koreanName;
        this.shortName = shortName;
    }

    /** The institute's code, such as T001; empty for the register. */
    public String code() {
        return code;
    }

    /** The institute's two letters, such as AT; empty for the register. */
    public String letters() {
        return letters;
    }

    public String koreanName() {
        return koreanName;
    }

    /** The Latin name by which everybody calls it. */
    public String shortName() {
        return shortName;
    }

    public boolean isInstitute() {
        return this != SAFETY_KOREA;
    }
}
