package kr.ansim.platform;

/** A statement failed for a reason that only a defect in our code or schema explains. */
public class StatementFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StatementFailed(String sql, Throwable cause) {
        super(sql, cause);
    }
}
