package kr.ansim.certification.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateNumber;

/**
 * What somebody has put into the field for a product's numbers: a list of them, each in its own line or several in one, or a
 * whole listing in which they have to be found. In a list also what is no number is kept, to be told as such.
 */
@ApplicationScoped
public class FieldText {

    private static final int LONGEST_LINE = 40;

    /** A longer list of short lines is one only if most of them bear numbers: listings have short lines too. */
    private static final int SURELY_A_LIST = 50;

    @Inject
    private NumberReader reader;

    public FieldText() {}

    public FieldText(NumberReader reader) {
        this.reader = reader;
    }

    /** Everything that is meant to be a number, in its order. */
    public List<String> given(String text) {
        List<String> lines = Arrays.stream(text.split("\\R"))
                .flatMap(line -> Arrays.stream(line.split("[,;]")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return isList(lines)
                ? lines.stream().flatMap(this::apart).toList()
                : texts(reader.inText(text)).toList();
    }

    private boolean isList(List<String> lines) {
        return lines.stream().allMatch(line -> line.length() <= LONGEST_LINE)
                && (lines.size() <= SURELY_A_LIST
                        || lines.stream()
                                        .filter(line -> !reader.inText(line).isEmpty())
                                        .count()
                                > lines.size() / 2);
    }

    /** A line with several numbers is as many lines. */
    private Stream<String> apart(String line) {
        List<CertificateNumber> numbers = reader.inText(line);
        return numbers.size() > 1 ? texts(numbers) : Stream.of(line);
    }

    private static Stream<String> texts(List<CertificateNumber> numbers) {
        return numbers.stream().map(CertificateNumber::text);
    }
}
