package kr.ansim.partner.port;

/** Looks for viruses in files. Never called in a transaction. */
public interface VirusScanner {

    /** Whether there is one here at all. */
    boolean configured();

    ScanAnswer scan(byte[] file);
}
