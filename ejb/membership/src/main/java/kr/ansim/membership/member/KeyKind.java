package kr.ansim.membership.member;

/** By what a person is found or told from another. */
enum KeyKind {
    CI(1_000),
    PHONE(10),
    NAME_AND_BIRTH(20),
    ADDRESS(6),
    NAME(0),
    BIRTH(0);

    private final int most;

    /** @param most more people than these who share it are no sign that two of them are one, but a house or a mistake */
    KeyKind(int most) {
        this.most = most;
    }

    /** Whether it is looked for to find the same person again; the others only tell people apart, or are searched by hand. */
    boolean finds() {
        return most > 0;
    }

    boolean isTooCommon(int people) {
        return people > most;
    }

    /** How many are read at most, so that one can see whether there are too many. */
    int limit() {
        return most + 1;
    }
}
