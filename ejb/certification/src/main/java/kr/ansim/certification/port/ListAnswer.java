package kr.ansim.certification.port;

/** How the reading of a list ended. Entries handed over before it broke are true, but the list is not whole. */
public sealed interface ListAnswer {

    /** @param next what to send next time so that only changes come; empty where the source knows no deltas */
    record Complete(long entries, String next) implements ListAnswer {}

    /** Nothing has changed since the time sent. */
    record UpToDate(String next) implements ListAnswer {}

    record Broken(long entries, Unavailability why) implements ListAnswer {}
}
