package kr.ansim.partner.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of companies' files is taken. Dependent, because fields read through a client proxy are empty. */
@Dependent
public class DocumentLimits {

    static final long MEGABYTE = 1 << 20;
    static final long MILLION = 1_000_000;

    /** Of pieces, each of which is a file in the vault until the whole has come. */
    static final int MOST_PIECES = 1_000;

    static final int MOST_UNDERWAY = 100;

    @Inject
    @ConfigProperty(name = "ansim.documents.largest", defaultValue = "20971520")
    long largest = 20 * MEGABYTE;

    @Inject
    @ConfigProperty(name = "ansim.documents.quota", defaultValue = "2147483648")
    long quota = 2048 * MEGABYTE;

    @Inject
    @ConfigProperty(name = "ansim.documents.unpacked", defaultValue = "268435456")
    long unpacked = 256 * MEGABYTE;

    @Inject
    @ConfigProperty(name = "ansim.documents.pages", defaultValue = "200")
    int pages = 200;

    @Inject
    @ConfigProperty(name = "ansim.documents.pixels", defaultValue = "60000000")
    long pixels = 60 * MILLION;

    @Inject
    @ConfigProperty(name = "ansim.documents.upload-kept", defaultValue = "P1D")
    Duration uploadKept = Duration.ofDays(1);
}
