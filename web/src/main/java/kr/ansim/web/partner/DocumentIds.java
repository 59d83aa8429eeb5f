package kr.ansim.web.partner;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Files that a form names: their ids with commas between them, as the upload puts them into its hidden field. */
final class DocumentIds {

    private DocumentIds() {}

    /** What is no id came from no page of ours. */
    static List<UUID> in(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .flatMap(DocumentIds::id)
                .toList();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Stream.empty();
        }
    }
}
