package kr.ansim.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A recall as the register tells it at present.
 *
 * @param numbers certificate numbers, and what looks like one
 * @param numberWords what else the register says in the place of the numbers, such as which part one is of
 * @param form 1 as long as it was never changed
 * @param request the question whose answer told this form; its whole answer had this SHA-256, in hex, and is empty while the
 *     list is being read or when it broke off
 */
public record RecallDetails(
        UUID id,
        RecallOrigin origin,
        String uid,
        String product,
        String brand,
        List<String> models,
        List<String> numbers,
        List<String> numberWords,
        List<String> barCodes,
        String kind,
        Optional<LocalDate> publishedOn,
        String harm,
        String accidents,
        String action,
        List<String> files,
        int form,
        Instant changedAt,
        String request,
        String answerHash) {

    public RecallDetails {
        models = List.copyOf(models);
        numbers = List.copyOf(numbers);
        numberWords = List.copyOf(numberWords);
        barCodes = List.copyOf(barCodes);
        files = List.copyOf(files);
    }
}
