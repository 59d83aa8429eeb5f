package kr.ansim.certification.recall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.certification.number.Spelling;

/**
 * What stands in a recall's field for certificate numbers, told apart: the register's people write there which part a number
 * is of, or that there is none.
 *
 * @param numbers what is one, in the form in which numbers are compared, and what looks like one, as it stands there
 * @param words everything that says more than a number, as it stands there
 */
record ToldNumbers(List<String> numbers, List<String> words) {

    /** Letters and digits with a hyphen and without a word. */
    private static final Pattern LIKE_ONE = Pattern.compile("(?=.*[0-9])[A-Z0-9_]+(?:-[A-Z0-9_]+)+");

    ToldNumbers {
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }

    /** @param entries of the field, cut at commas and brackets */
    static ToldNumbers in(List<String> entries, NumberReader reader) {
        Set<String> numbers = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        for (String entry : entries) {
            List<String> read =
                    reader.inField(entry).stream().map(CertificateNumber::text).toList();
            String plain = Spelling.plain(entry).replace(" ", "");
            numbers.addAll(read);
            if (read.isEmpty() && LIKE_ONE.matcher(plain).matches()) {
                numbers.add(entry);
            } else if (!read.contains(plain)) {
                words.add(entry);
            }
        }
        return new ToldNumbers(List.copyOf(numbers), words);
    }
}
