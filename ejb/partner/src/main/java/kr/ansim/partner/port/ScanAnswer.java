package kr.ansim.partner.port;

/** What a scanner for viruses says of a file. */
public sealed interface ScanAnswer {

    record Clean() implements ScanAnswer {}

    /** @param name by which the scanner knows what it found */
    record Found(String name) implements ScanAnswer {}

    /** The scanner does not look at files of this size. */
    record TooLarge() implements ScanAnswer {}

    /** It could not say; it may later. @param told for the log, without anything of the file */
    record Unavailable(String told) implements ScanAnswer {}
}
