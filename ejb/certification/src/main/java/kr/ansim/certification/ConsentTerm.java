package kr.ansim.certification;

/** Terms of consent in the version that holds today. */
public record ConsentTerm(String code, String version, boolean compulsory, String title, String text) {

    /** As histories name it: TTC007 1.0. */
    public String name() {
        return code + " " + version;
    }
}
