package kr.ansim.simulators.certificates;

/**
 * Where a certificate stands.
 *
 * @param state in the register's words
 * @param changedOn yyyyMMdd, or "-" when it never changed
 */
public record Standing(String state, String changedOn, String reason) {

    static final Standing VALID = new Standing(State.VALID.word(), "-", "-");
}
