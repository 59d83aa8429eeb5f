package kr.ansim.care;

/** A word by whose presence in a category or a name goods are such that one does not speak of. */
public record SensitiveWord(String word, Kind kind) {

    /** Why one does not. */
    public enum Kind {
        MEDICAL,
        INTIMATE,
        HYGIENE,
        DEBT,
        OTHER
    }
}
