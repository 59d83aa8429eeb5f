package kr.ansim.certification.recall;

/** A text by which a thing is known, as it was given and in the form in which it is compared. */
record Trait(String given, String compared) {

    int hash() {
        return compared.hashCode();
    }

    /** Of both together. */
    int hashWith(int other) {
        return hash() * 31 + other;
    }
}
