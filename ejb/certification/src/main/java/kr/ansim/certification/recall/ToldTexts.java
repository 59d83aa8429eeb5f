package kr.ansim.certification.recall;

import java.util.List;

/** What identifies a recalled thing, or a product, as people wrote it. */
record ToldTexts(List<String> numbers, List<String> barCodes, List<String> models, String brand, String name) {

    ToldTexts {
        numbers = List.copyOf(numbers);
        barCodes = List.copyOf(barCodes);
        models = List.copyOf(models);
    }
}
