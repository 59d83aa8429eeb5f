package kr.ansim.membership;

/**
 * Which movements to see.
 *
 * @param from and to: the grades of those that are {@code BETWEEN} two
 */
public record MovesWanted(Way way, int from, int to) {

    public enum Way {
        RISING,
        FALLING,
        BETWEEN
    }
}
