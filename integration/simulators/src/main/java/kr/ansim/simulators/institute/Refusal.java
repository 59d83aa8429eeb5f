package kr.ansim.simulators.institute;

/** An institute says no. */
final class Refusal extends Exception {

    private final RspCode code;

    /** @param why in plain words, for whoever reads the log of the caller */
    Refusal(RspCode code, String why) {
        super(code.message() + ": " + why);
        this.code = code;
    }

    RspCode code() {
        return code;
    }

    static void unless(boolean fine, RspCode code, String why) throws Refusal {
        if (!fine) {
            throw new Refusal(code, why);
        }
    }
}
