package kr.ansim.certification;

import java.util.List;
import java.util.UUID;

/** What a watched product tells of itself that a recall may tell too. */
public record RecalledProduct(
        UUID id,
        UUID shopId,
        String code,
        String name,
        String brand,
        List<String> models,
        List<String> numbers,
        List<String> barCodes,
        boolean held) {

    public RecalledProduct {
        models = List.copyOf(models);
        numbers = List.copyOf(numbers);
        barCodes = List.copyOf(barCodes);
    }
}
