package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.number.NumberReader;

/** Reads recalls and products in the forms in which they are compared. */
@ApplicationScoped
public class TraitReader {

    @Inject
    private NumberReader numbers;

    public TraitReader() {}

    TraitReader(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** @param text what identifies the thing, in as many spellings as people have */
    Traits traits(ToldTexts text) {
        return Traits.of(
                text.numbers().stream().flatMap(this::numbers).toList(),
                text.barCodes().stream()
                        .flatMap(code -> BarCodes.in(code).stream())
                        .toList(),
                text.models(),
                text.brand(),
                text.name());
    }

    /** In a field for numbers every number is meant, also a short one. */
    private Stream<Trait> numbers(String given) {
        return numbers.typed(given) instanceof NumberReading.Number read
                ? Stream.of(new Trait(given, read.number().text()))
                : numbers.inText("인증번호 " + given).stream().map(number -> new Trait(given, number.text()));
    }
}
