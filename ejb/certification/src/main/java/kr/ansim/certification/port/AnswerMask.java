package kr.ansim.certification.port;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hides companies in an institute's answer about a certificate, for when the consent that opened it has ended. */
public interface AnswerMask {

    /** The companies that an answer tells by their numbers, of ten digits each; empty where there is none. */
    record Named(String maker, String importer) {

        public static final Named NONE = new Named("", "");

        public static Named in(CertificateFacts facts) {
            return new Named(
                    facts.maker().registrationNumber(), facts.importer().registrationNumber());
        }

        public Set<String> numbers() {
            return Stream.of(maker, importer)
                    .filter(number -> !number.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    Named named(byte[] answer);

    /**
     * Hides the same as {@link CertificateFacts#masked(Set)}, and whatever else may tell of a company.
     *
     * @return the answer with an asterisk for each sign of that; nothing but asterisks for one that cannot be read
     */
    byte[] masked(byte[] answer, Set<String> numbers);

    /** Hides all of an answer. */
    static byte[] blank(byte[] answer) {
        byte[] nothing = new byte[answer.length];
        Arrays.fill(nothing, (byte) '*');
        return nothing;
    }
}
