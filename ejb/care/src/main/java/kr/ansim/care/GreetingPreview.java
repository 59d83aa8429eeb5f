package kr.ansim.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a real member would hear by a draft.
 *
 * @param name masked
 * @param said empty when the member has no such fact
 * @param withheld why it would not be said all the same
 */
public record GreetingPreview(String member, String name, Optional<Said> said, Optional<Withheld> withheld) {

    /** @param missing variables for which this member has nothing */
    public record Said(String words, GreetingSource source, LocalDate on, List<GreetingVariable> missing) {

        public Said {
            missing = List.copyOf(missing);
        }
    }

    /** Why a member does not hear a sentence. */
    public enum Withheld {
        NO_FACT,
        MISSING,
        /** It is cheerful, and the member has trouble, or the goods are such that one does not speak of. */
        CHEERFUL
    }
}
