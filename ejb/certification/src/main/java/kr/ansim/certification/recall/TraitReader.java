package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.certification.CertificateNumber;
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
        return Traits.of(numbers(text.numbers()), barCodes(text.barCodes()), text.models(), text.brand(), text.name());
    }

    private List<Trait> numbers(List<String> texts) {
        List<Trait> found = new ArrayList<>(texts.size());
        for (String given : texts) {
            for (CertificateNumber number : numbers.inField(given)) {
                found.add(new Trait(given, number.text()));
            }
        }
        return List.copyOf(found);
    }

    private static List<Trait> barCodes(List<String> texts) {
        List<Trait> found = new ArrayList<>(texts.size());
        texts.forEach(given -> found.addAll(BarCodes.in(given)));
        return List.copyOf(found);
    }
}
