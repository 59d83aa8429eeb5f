package kr.ansim.web.api.problem;

/** A refusal that an endpoint has put into words itself. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param problem in the caller's language */
    public Refused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
