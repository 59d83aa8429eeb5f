package kr.ansim.certification.verdict;

import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.NumberReading;

/** A number as it was given with a product, what we read in it, and what the sources say of it. */
public record GivenNumber(String given, NumberReading reading, List<Statement> statements) {

    public GivenNumber {
        statements = List.copyOf(statements);
    }

    /** The number in its one form; the text itself where there is none in it. */
    String compared() {
        return number().map(CertificateNumber::text).orElse(given);
    }

    /** Whether it says in words that there is no number. */
    boolean isWords() {
        return reading instanceof NumberReading.NoNumber;
    }

    /** Absent when what was given is none. */
    public Optional<CertificateNumber> number() {
        return reading instanceof NumberReading.Number read ? Optional.of(read.number()) : Optional.empty();
    }
}
