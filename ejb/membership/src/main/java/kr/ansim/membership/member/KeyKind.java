package kr.ansim.membership.member;

/** By what a person is found or told from another. */
enum KeyKind {
    CI,
    PHONE,
    NAME_AND_BIRTH,
    ADDRESS,
    NAME,
    BIRTH;

    /** More people than these with the same phone, address or name and birth date are no sign that two of them are one. */
    private static final int MOST = 20;

    /** Whether it is looked for to find the same person again; the others only tell people apart, or are searched by hand. */
    boolean finds() {
        return this != NAME && this != BIRTH;
    }

    boolean isTooCommon(int people) {
        return this != CI && people > MOST;
    }

    /** How many are read at most, so that one can see whether there are too many. */
    int limit() {
        return this == CI ? 1_000 : MOST + 1;
    }
}
