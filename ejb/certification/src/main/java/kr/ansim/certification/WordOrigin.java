package kr.ansim.certification;

/** Whose word for a state it is: the institutes share one list of codes, the register has words of its own. */
public enum WordOrigin {
    REGISTER,
    INSTITUTES;

    public static WordOrigin of(CertificationSource source) {
        return source.isInstitute() ? INSTITUTES : REGISTER;
    }
}
