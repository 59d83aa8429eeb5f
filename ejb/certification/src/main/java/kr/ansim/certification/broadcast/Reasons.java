package kr.ansim.certification.broadcast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CheckedNumber;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.NumberReason;

/** The reasons of a product and of its numbers in one list; each says which number it is about when there are several. */
final class Reasons {

    private static final int MOST = 8;

    private Reasons() {}

    static List<NumberReason> of(CheckedProduct product) {
        boolean several = product.numbers().size() > 1;
        return Stream.concat(
                        product.reasons().stream().map(reason -> new NumberReason(Optional.empty(), reason)),
                        product.numbers().stream().flatMap(number -> of(number, several)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<NumberReason> of(CheckedNumber number, boolean several) {
        String name = number.number().map(CertificateNumber::text).orElse(number.given());
        return number.reasons().stream()
                .map(reason -> new NumberReason(
                        // a reason that quotes what was given has said it already
                        several && !reason.arguments().contains(name) ? Optional.of(name) : Optional.empty(), reason));
    }
}
