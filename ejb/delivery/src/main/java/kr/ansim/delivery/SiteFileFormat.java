package kr.ansim.delivery;

import java.util.Arrays;
import java.util.Optional;

/** The files of pickup sites that we can read. */
public enum SiteFileFormat {
    /** The national standard data set of safe lockers (data.go.kr 15034534) as its CSV download. */
    NATIONAL_CSV("national-csv"),
    /** The same data set as JSON: pages of its API, or the JSON download. */
    NATIONAL_JSON("national-json"),
    /** Seoul's own list of 여성안심택배 sites, a CSV without doors and opening hours. */
    SEOUL("seoul");

    private final String externalName;

    SiteFileFormat(String externalName) {
        this.externalName = externalName;
    }

    /** The name that callers of the API use. */
    public String externalName() {
        return externalName;
    }

    public static Optional<SiteFileFormat> named(String externalName) {
        return Arrays.stream(values())
                .filter(format -> format.externalName.equals(externalName))
                .findFirst();
    }
}
