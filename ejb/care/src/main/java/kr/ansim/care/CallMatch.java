package kr.ansim.care;

/** How many members are reached by the number that calls. */
public enum CallMatch {
    ONE,
    SEVERAL,
    NONE;

    public static CallMatch of(int candidates) {
        return candidates == 0 ? NONE : candidates == 1 ? ONE : SEVERAL;
    }
}
