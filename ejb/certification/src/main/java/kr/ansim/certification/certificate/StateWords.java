package kr.ansim.certification.certificate;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.kernel.Texts;

/**
 * The sources' own words for the state of a certificate: certState of the register's interface specification 2.0, and
 * cert_stt_cd of the institutes, of which two values are published. A word that is not listed is unknown; it never counts
 * as valid because it looks like one.
 */
final class StateWords {

    private static final Set<String> REVOKED = Set.of("안전인증취소", "안전확인신고효력상실", "안전확인신고효력상실처분", "효력상실", "취소");
    private static final Set<String> UNDER_ACTION = Set.of("개선명령", "청문실시");
    private static final Set<String> ENDED = Set.of("기간만료", "인증만료", "반납");
    private static final int LONGEST = 100;
    private static final Pattern SUSPENDED = Pattern.compile("(?:안전인증|안전확인신고)표시사용금지(?:[0-9]+개월)?");
    private static final Map<String, CertificateState> OF_INSTITUTES =
            Map.of("17", CertificateState.VALID, "10", CertificateState.REVOKED);

    private StateWords() {}

    static CertificateState read(CertificationSource source, String told) {
        String word = compared(told);
        return source.isInstitute() ? OF_INSTITUTES.getOrDefault(word, CertificateState.UNKNOWN) : ofRegister(word);
    }

    /** As words are compared, and kept: without blanks, and no longer than our table. */
    static String compared(String told) {
        return Texts.cut(told.replaceAll("\\s", ""), LONGEST);
    }

    private static CertificateState ofRegister(String word) {
        if (word.equals("적합")) {
            return CertificateState.VALID;
        }
        if (REVOKED.contains(word)) {
            return CertificateState.REVOKED;
        }
        if (SUSPENDED.matcher(word).matches()) {
            return CertificateState.SUSPENDED;
        }
        if (UNDER_ACTION.contains(word)) {
            return CertificateState.UNDER_ACTION;
        }
        return ENDED.contains(word) ? CertificateState.ENDED : CertificateState.UNKNOWN;
    }
}
